package org.islet.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The letters we write, their words kept in {@code letters.properties}; a language is added by adding a file. */
public enum LetterText {
    /** {0} the address that confirms the e-mail address, {1} the code in it. */
    WELCOME,
    /** {0} the sign-in page. */
    ALREADY_SIGNED_UP,
    /** {0} the temporary password, {1} hours it is valid, {2} the sign-in page. */
    TEMPORARY_PASSWORD,
    /** {0} the page for a forgotten password. */
    PASSWORD_CHANGED,
    /** {0} the page for a forgotten password. */
    SECOND_FACTOR_ON,
    /** {0} the page for a forgotten password. */
    SECOND_FACTOR_OFF,
    /** {0} the wanted address, {1} the page that takes yes or no, {2} the code in it, {3} the page for a forgotten password. */
    EMAIL_CHANGE_OLD,
    /** {0} the page that takes yes or no, {1} the code in it. */
    EMAIL_CHANGE_NEW,
    /** {0} the sign-in page. */
    EMAIL_CHANGE_TAKEN,
    /** {0} the new address. */
    EMAIL_CHANGED,
    /** {0} the browser, {1} the address, {2} when, {3} where one is signed in, {4} the page for a forgotten password. */
    NEW_BROWSER,
    /** {0} the clinic, {1} the address that accepts the invitation, {2} the code in it. */
    INVITATION,
    /** {0} who invites, {1} 0 as a carer, 1 as a guardian, 2 as the patient, {2} the address of the answer, {3} the code in it. */
    RELATION_INVITATION,
    /** {0} who acts for them now, {1} 0 a carer, 1 a guardian, 2 the patient, {2} the patient, {3} the page of those who do. */
    RELATION_BEGUN,
    /** {0} who acted for them, {1} 0 a carer, 1 a guardian, {2} the patient, {3} the page of those who do. */
    RELATION_ENDED,
    /** {0} whose end is another, {1} 0 a carer, 1 a guardian, {2} the patient, {3} the page of those who act for them. */
    RELATION_CHANGED,
    /** {0} the guardian, {1} 0 where nobody else decides then, or 1, {2} the patient, {3} the page of those who act for them. */
    RELATION_ENDING,
    /** {0} who asks, {1} their clinic, {2} the page where it is answered. */
    CONSENT_REQUEST,
    /** {0} who took access, {1} their clinic, {2} whose data, {3} the page where it says why and is ended. */
    EMERGENCY_ACCESS,
    /** {0} the number of the receipt. */
    ACCOUNT_CLOSED;

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Letter to(EmailAddress reader, Locale language, Object... arguments) {
        var words = ResourceBundle.getBundle(
                "org.islet.mail.letters", language, LetterText.class.getClassLoader(), ENGLISH_OTHERWISE);
        String body = written(words, "body", arguments) + "\n\n" + words.getString("FAREWELL") + "\n";
        return new Letter(reader, written(words, "subject", arguments).replaceAll("\\p{Cntrl}+", " "), body);
    }

    private String written(ResourceBundle words, String part, Object... arguments) {
        return new MessageFormat(words.getString(name() + "." + part), words.getLocale()).format(arguments);
    }
}
