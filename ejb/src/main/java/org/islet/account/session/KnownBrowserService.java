package org.islet.account.session;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** Two tabs of a browser may send their sign-ins at once: the second still shows what the first one did. */
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

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
     * @param shown the browser's secret from a sign-in before, or else what its tabs have in common; empty where it shows
     *     neither
     * @return its secret from now on: one that somebody else planted or copied is worth nothing after the next sign-in;
     *     empty where another tab of it was told one a moment ago
     */
    @ForEverybody
    public Optional<String> signedIn(AccountId account, Optional<String> shown, Browser browser) {
        Instant now = proofs.now();
        String own = shown.orElseGet(() -> Secret.ofBits(BITS));
        browsers.takeTurn(own);
        Optional<byte[]> told = browsers.hashSince(own, now.minus(AT_ONCE));
        if (told.isPresent()) {
            note(account, told.get(), own, browser, now);
            return Optional.empty();
        }
        String newSecret = Secret.ofBits(BITS);
        browsers.rename(own, newSecret, now);
        note(account, Secret.hashOf(newSecret), own, browser, now);
        return Optional.of(newSecret);
    }

    private void note(AccountId account, byte[] hash, String shown, Browser browser, Instant now) {
        if (browsers.signedInAgain(account, hash, browser, now)) {
            return;
        }
        boolean isNews =
                accounts.find(account).filter(known -> isNews(known, now)).isPresent();
        browsers.add(account, hash, shown, browser, now);
        if (isNews) {
            letter.tell(account, browser, now);
        }
    }

    private boolean isNews(Account account, Instant now) {
        return !browsers.of(account.id(), "", now.minus(LONGEST)).isEmpty()
                || account.hasEndedProofs()
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
