package org.islet.account.password;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.islet.account.Account;
import org.islet.account.AccountAct;
import org.islet.account.Accounts;
import org.islet.mail.LetterText;
import org.islet.mail.Letters;
import org.islet.platform.Configuration;
import org.islet.setting.Setting;

/** Makes temporary passwords on a thread of its own, so that the one who asks cannot measure whether one was made. */
@Stateless
public class TemporaryPasswordIssuer {

    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(24);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Accounts accounts;

    @Inject
    private Letters letters;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Configuration configuration;

    @Inject
    private Event<AccountAct> acts;

    @Asynchronous
    public void issue(String email) {
        accounts.findByEmail(email)
                .map(Account::id)
                .flatMap(accounts::findForChange)
                .ifPresent(this::issue);
    }

    private void issue(Account account) {
        TemporaryPassword password = TemporaryPassword.random();
        Duration validFor = validity(configuration);
        Instant now = proofs.now();
        database.merge(new IssuedTemporaryPassword(account.id(), password, now, validFor));
        acts.fire(AccountAct.done(account.id(), "was-sent-temporary-password"));
        letters.post(LetterText.TEMPORARY_PASSWORD.to(
                account.email(),
                account.preferences().language(),
                password.grouped(),
                inWords(validFor),
                letters.link("sign-in")));
    }

    /** The operator may shorten a day, down to a quarter of an hour. */
    public static Duration validity(Configuration configuration) {
        Duration wanted = Duration.ofMinutes(configuration.number(Setting.TEMPORARY_PASSWORD_MINUTES));
        if (wanted.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }

    private static String inWords(Duration validFor) {
        return validFor.toMinutesPart() == 0 ? validFor.toHours() + " h" : validFor.toMinutes() + " min";
    }
}
