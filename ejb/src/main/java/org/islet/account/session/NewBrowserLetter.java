package org.islet.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.islet.account.Account;
import org.islet.account.AccountId;
import org.islet.account.Accounts;
import org.islet.account.Caller;
import org.islet.account.Preferences;
import org.islet.mail.LetterText;
import org.islet.mail.Letters;
import org.islet.platform.RateLimit;
import org.islet.platform.ServerPhrases;

/** Tells the owner of an account that somebody signed in with a browser nobody has signed in with before. */
@ApplicationScoped
class NewBrowserLetter {

    /** The rest stands on the page all the same. */
    private static final int AN_HOUR = 5;

    @Inject
    private Accounts accounts;

    @Inject
    private Letters letters;

    @Inject
    private RateLimit limit;

    @Inject
    private Caller caller;

    void tell(AccountId id, Browser browser, Instant now) {
        accounts.find(id)
                .filter(account -> limit.admits("letter about a browser to", id.toString(), AN_HOUR))
                .ifPresent(account -> tell(account, browser, now));
    }

    private void tell(Account account, Browser browser, Instant now) {
        Preferences reader = account.preferences();
        letters.post(LetterText.NEW_BROWSER.to(
                account.email(),
                reader.language(),
                ServerPhrases.say(browser.phrase(), reader.language()),
                caller.address(),
                moment(now, reader),
                letters.link("sessions"),
                letters.link("forgotten-password")));
    }

    /** With the zone: the reader may be anywhere. */
    private static String moment(Instant now, Preferences reader) {
        Locale language = reader.language();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language.equals(Locale.ENGLISH) ? Locale.UK : language)
                        .format(now.atZone(reader.zone()))
                + " (" + reader.zone().getId() + ")";
    }
}
