package org.islet.account.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.account.NotSignedIn;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.Guarded;
import org.islet.account.password.SignInTransactions;
import org.islet.account.session.Visit.Stage;
import org.islet.platform.Secret;

/**
 * The door to visits: what the cookie of a browser stands for. They are kept in the database, so that a request may go to
 * any portal, and that no end of a portal signs anybody out.
 */
@Stateless
@Guarded
public class VisitService {

    /** A screen left open, and a day of work. */
    public static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    public static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration EXACT_TO = Duration.ofMinutes(1);
    private static final int BITS = 256;

    @Inject
    private Visits visits;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Caller caller;

    /** Begins a visit; only whoever has the secret it gives goes on with it. */
    @ForEverybody
    public String begin(AccountId account, Stage stage, Browser browser) {
        Instant now = proofs.now();
        return keep(new Visit(account, now, now, stage, browser));
    }

    /** The visit with this secret, if it goes on; from now on it has been used now. */
    @ForEverybody
    public Optional<Visit> goOn(String secret) {
        Instant now = proofs.now();
        Optional<Visit> visit = visits.find(secret, now.minus(LONGEST), now.minus(LONGEST_PAUSE));
        visit.ifPresent(found -> visits.used(secret, caller.address(), now, now.minus(EXACT_TO)));
        return visit;
    }

    /**
     * The visit goes on under another secret, proven anew or farther; the one before opens nothing any more. Refused where
     * its owner ended it in the meantime.
     */
    @ForEverybody
    public String renew(String secret, Visit visit, Instant proven, Stage stage) {
        if (!visits.remove(secret)) {
            throw new NotSignedIn();
        }
        return keep(new Visit(visit.account(), visit.began(), proven, stage, visit.browser()));
    }

    @ForEverybody
    public void end(String secret) {
        visits.remove(secret);
    }

    private String keep(Visit visit) {
        String secret = Secret.ofBits(BITS);
        visits.add(secret, visit, caller.address());
        return secret;
    }
}
