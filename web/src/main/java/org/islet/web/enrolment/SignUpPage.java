package org.islet.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.islet.account.password.TooManyAttempts;
import org.islet.account.password.UnacceptablePassword;
import org.islet.enrolment.Agreement;
import org.islet.enrolment.AgreementText;
import org.islet.enrolment.EnrolmentService;
import org.islet.enrolment.SignUp;
import org.islet.enrolment.UnacceptableSignUp;
import org.islet.web.account.PersonForm;
import org.islet.web.account.PreferencesForm;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.jspecify.annotations.Nullable;

/** Signing up, one question after the other; nothing is kept before the last answer. */
@Named
@ViewScoped
public class SignUpPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private SignUpStep step = SignUpStep.COUNTRY;
    private final PreferencesForm preferences = PreferencesForm.guessed();
    private final PersonForm person = new PersonForm();
    private String email = "";
    private String password = "";
    private boolean terms;
    private boolean privacy;

    @Inject
    private transient EnrolmentService enrolment;

    @Inject
    private transient OpenedAccount opened;

    @Inject
    private transient Notices notices;

    /** From the first answer on the questions are asked in the language that was chosen. */
    public void goOn() {
        if (step == SignUpStep.COUNTRY) {
            PageSentences.speak(Locale.forLanguageTag(preferences.getLanguage()));
            preferences.guessUnit();
        }
        step = step.next();
    }

    public void goBack() {
        step = step.previous();
    }

    public @Nullable String signUp() {
        try {
            enrolment.signUp(new SignUp(
                    email.strip(),
                    password,
                    person.toProfile(),
                    preferences.toPreferences(),
                    getTermsText().version(),
                    getPrivacyText().version()));
        } catch (UnacceptablePassword tooWeak) {
            step = SignUpStep.ACCOUNT;
            notices.troubleAt("password", tooWeak);
            return null;
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
            return null;
        } catch (UnacceptableSignUp | IllegalArgumentException notLikeThis) {
            notices.trouble(notLikeThis);
            return null;
        }
        return opened.goOn(email.strip(), password, "signUp.done");
    }

    public AgreementText getTermsText() {
        return enrolment.text(Agreement.TERMS_OF_USE, Locale.forLanguageTag(preferences.getLanguage()));
    }

    public AgreementText getPrivacyText() {
        return enrolment.text(Agreement.PRIVACY_NOTICE, Locale.forLanguageTag(preferences.getLanguage()));
    }

    public SignUpStep getStep() {
        return step;
    }

    public PreferencesForm getPreferences() {
        return preferences;
    }

    public PersonForm getPerson() {
        return person;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    public boolean isPrivacy() {
        return privacy;
    }

    public void setPrivacy(boolean privacy) {
        this.privacy = privacy;
    }
}
