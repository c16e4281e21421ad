package org.islet.account.session;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.islet.account.AccountAct;
import org.islet.account.Caller;
import org.islet.account.Scope;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.account.password.SignInTransactions;

/** The door to where a person is signed in: looked at and ended by nobody else. */
@Stateless
@Guarded
public class OpenVisitService {

    @Inject
    private OpenVisits visits;

    @Inject
    private Caller caller;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Event<AccountAct> acts;

    /** @param secret of the visit that asks; nobody's where a program does */
    @OwnerOnly(Scope.ACCOUNT)
    public List<OpenVisit> list(String secret) {
        Instant now = proofs.now();
        return visits.of(
                caller.account(), secret, now.minus(VisitService.LONGEST), now.minus(VisitService.LONGEST_PAUSE));
    }

    /** The next request of that browser is refused. */
    @OwnerOnly(Scope.ACCOUNT)
    public void end(VisitId visit) {
        if (!visits.end(caller.account(), visit)) {
            throw new NoSuchVisit();
        }
        acts.fire(AccountAct.done(caller.account(), "ended-session"));
    }

    /**
     * The same for all but one; tokens of programs stay.
     *
     * @param secret of the visit that goes on; nobody's to end all of them
     */
    @OwnerOnly(Scope.ACCOUNT)
    public void endAllBut(String secret) {
        visits.endAllBut(caller.account(), secret);
        acts.fire(AccountAct.done(caller.account(), "ended-other-sessions"));
    }
}
