package org.islet.account.session;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.islet.account.Account;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.Accounts;
import org.islet.account.Caller;
import org.islet.account.Scope;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.account.password.SignInTransactions;
import org.islet.platform.Secret;

/** The door to the browsers a person has signed in with: a sign-in with another one writes a letter. */
@Stateless
@Guarded
public class KnownBrowserService {

    /** How long a browser is known that nobody signs in with; no browser keeps a cookie longer. */
    public static final Duration LONGEST = Duration.ofDays(400);

    /** Whoever has just opened an account and signs in is no news to its owner. */
    private static final Duration NEW_ACCOUNT = Duration.ofDays(1);

    private static final int BITS = 256;

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private NewBrowserLetter letter;

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Event<AccountAct> acts;

    /**
     * Somebody has come through every step of a sign-in.
     *
     * @param secret the browser's from a sign-in before; nobody's where it has none
     * @return its secret from now on: one that somebody else planted or copied is worth nothing after the next sign-in
     */
    @ForEverybody
    public String signedIn(AccountId account, String secret, Browser browser) {
        Instant now = proofs.now();
        String newSecret = Secret.ofBits(BITS);
        browsers.rename(secret, newSecret);
        if (!browsers.signedInAgain(account, newSecret, browser, now)) {
            boolean isNews =
                    accounts.find(account).filter(known -> isNews(known, now)).isPresent();
            browsers.add(account, newSecret, browser, now);
            if (isNews) {
                letter.tell(account, browser, now);
            }
        }
        return newSecret;
    }

    private boolean isNews(Account account, Instant now) {
        return !browsers.of(account.id(), "", now.minus(LONGEST)).isEmpty()
                || !account.isOpenedAfter(now.minus(NEW_ACCOUNT));
    }

    /** @param secret of the browser that asks; nobody's where a program does */
    @OwnerOnly(Scope.ACCOUNT)
    public List<KnownBrowser> list(String secret) {
        return browsers.of(caller.account(), secret, proofs.now().minus(LONGEST));
    }

    /** The next sign-in with it writes a letter; where it is signed in, it stays so. */
    @OwnerOnly(Scope.ACCOUNT)
    public void forget(BrowserId browser) {
        if (!browsers.remove(caller.account(), browser)) {
            throw new NoSuchBrowser();
        }
        acts.fire(AccountAct.done(caller.account(), "forgot-browser"));
    }
}
