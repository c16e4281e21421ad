package org.islet.account.authorization;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.islet.account.AccountAct;
import org.islet.account.Caller;
import org.islet.account.Identities;
import org.islet.account.Identity.Via;
import org.islet.account.Scope;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.account.authorization.DeviceAuthorization.Answer;
import org.islet.account.password.SignInTransactions;
import org.islet.account.password.TooManyAttempts;
import org.islet.account.token.TokenIssue;
import org.islet.mail.Letters;
import org.islet.platform.RateLimit;
import org.islet.platform.Secret;

/**
 * The door for programs without a token, and for their owners. What comes of it may send data and nothing else, whatever
 * the program asked for.
 */
@Stateless
@Guarded
public class DeviceAuthorizationService {

    private static final int DEVICE_CODE_BITS = 256;
    private static final int A_SENDER_AN_HOUR = 60;

    /** Of 25 billion codes: nobody finds one by guessing. */
    private static final int WRONG_CODES_AN_HOUR = 20;

    /** Where codes are answered. */
    private static final String PAGE = "connect";

    private static final String TRIED_BY = "user code";

    @Inject
    private DeviceAuthorizations authorizations;

    @Inject
    private TokenIssue tokens;

    @Inject
    private Identities identities;

    @Inject
    private Caller caller;

    @Inject
    private RateLimit limit;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Letters letters;

    @Inject
    private Event<AccountAct> acts;

    /** For any program that asks; it is let in by nobody but the person who reads its code. */
    @ForEverybody
    public BegunAuthorization begin(ProgramName program) {
        if (!limit.admits("device authorization from", caller.address(), A_SENDER_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
        UserCode code = UserCode.random();
        while (authorizations.isTaken(code)) {
            code = UserCode.random();
        }
        String deviceCode = Secret.ofBits(DEVICE_CODE_BITS);
        authorizations.add(new DeviceAuthorization(code, deviceCode, program, caller.address(), proofs.now()));
        return new BegunAuthorization(
                deviceCode,
                code,
                letters.link(PAGE),
                letters.link(PAGE, "code", code.toString()),
                DeviceAuthorization.VALID,
                DeviceAuthorization.FIRST_INTERVAL);
    }

    /** Whether its owner has said yes; the token is given once. */
    @ForEverybody
    public Poll poll(String deviceCode) {
        return authorizations.find(deviceCode).map(this::answered).orElseGet(Poll.Unknown::new);
    }

    private Poll answered(DeviceAuthorization waiting) {
        Instant now = proofs.now();
        if (waiting.answer() == Answer.YES) {
            authorizations.remove(waiting);
            return waiting.approval()
                    .filter(this::stillCounts)
                    .<Poll>map(approval -> new Poll.Granted(tokens.issue(approval.account(), waiting.wanted())))
                    .orElseGet(Poll.Refused::new);
        }
        if (waiting.answer() == Answer.NO) {
            return new Poll.Refused();
        }
        if (waiting.isOver(now)) {
            return new Poll.Expired();
        }
        return waiting.isPolledTooSoon(now) ? new Poll.TooSoon() : new Poll.Pending();
    }

    /** Whoever changed the password between yes and token has ended what was open, this too. */
    private boolean stillCounts(DeviceAuthorization.Approval approval) {
        return identities
                .of(approval.account(), approval.moment(), Via.TOKEN, Set.of(Scope.UPLOAD))
                .isPresent();
    }

    /** The program that shows this code. */
    @OwnerOnly(Scope.ACCOUNT)
    public AskingProgram asking(UserCode code) {
        return waiting(code).shown();
    }

    /**
     * Yes: it gets a token of the caller's with its next question.
     *
     * @param renews whether that counts for as long as it is used, as a computer in a waiting room needs it
     */
    @OwnerOnly(Scope.ACCOUNT)
    public void approve(UserCode code, boolean renews) {
        waiting(code).approve(caller.account(), renews, proofs.now());
        acts.fire(AccountAct.done(caller.account(), "let-program-in"));
    }

    @OwnerOnly(Scope.ACCOUNT)
    public void refuse(UserCode code) {
        waiting(code).refuse(caller.account(), proofs.now());
        acts.fire(AccountAct.done(caller.account(), "turned-program-away"));
    }

    /** Every code that is tried counts, and a right one is forgiven: who guesses does not learn when to stop. */
    private DeviceAuthorization waiting(UserCode code) {
        String who = caller.account().toString();
        if (!limit.admits(TRIED_BY, who, WRONG_CODES_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
        DeviceAuthorization found = authorizations
                .find(code)
                .filter(each -> each.isOpen(proofs.now()))
                .orElseThrow(NoSuchProgram::new);
        limit.forgive(TRIED_BY, who);
        return found;
    }
}
