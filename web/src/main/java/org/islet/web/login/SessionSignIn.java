package org.islet.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.account.AccountService;
import org.islet.account.NotSignedIn;
import org.islet.account.SignInOutcome;
import org.islet.account.SignInOutcome.MustSetNewPassword;
import org.islet.account.SignInOutcome.SignedIn;

/** Signs people in and out of the pages. A page asks here; the session and its id are nobody else's business. */
@RequestScoped
public class SessionSignIn {

    static final String PROOF = "org.islet.proof";

    @Inject
    private AccountService accounts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** Tries an address and a password; the session belongs to the account from the next request on. */
    public SignInOutcome signIn(String email, String password) {
        SignInOutcome outcome = accounts.signIn(email, password);
        if (outcome instanceof SignedIn signedIn) {
            begin(signedIn.account(), false);
        } else if (outcome instanceof MustSetNewPassword must) {
            begin(must.account(), true);
        }
        return outcome;
    }

    /** Ends the session on the server; the cookie left in the browser opens nothing. */
    public void signOut() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The step after a temporary password; the session is a full one afterwards. */
    public void setNewPassword(String wanted) {
        SessionProof proof =
                proof(request).filter(SessionProof::onlyNewPassword).orElseThrow(NotSignedIn::new);
        renew(accounts.setNewPassword(proof.account(), proof.proven(), wanted));
    }

    /** Changes the password of the signed-in person; all their other sessions and tokens end, this one stays. */
    public void changePassword(String current, String wanted) {
        renew(accounts.changePassword(current, wanted));
    }

    /** Whether this session may do nothing but set a new password. */
    public boolean isOnlyForNewPassword() {
        return proof(request).filter(SessionProof::onlyNewPassword).isPresent();
    }

    /** Whether the session was opened by a sign-in; what that is worth today, the pages' door asks. */
    public static boolean isBegun(HttpServletRequest request) {
        return proof(request).filter(proof -> !proof.onlyNewPassword()).isPresent();
    }

    static Optional<SessionProof> proof(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (SessionProof) session.getAttribute(PROOF));
    }

    /** A session that somebody else may have begun keeps neither its id nor what it remembered of a sign-in. */
    private void begin(AccountId account, boolean onlyNewPassword) {
        Instant now = clock.instant();
        request.getSession(true);
        request.changeSessionId();
        request.getSession(true).setAttribute(PROOF, new SessionProof(account.value(), now, now, onlyNewPassword));
    }

    private void renew(Instant moment) {
        SessionProof proof = proof(request).orElseThrow(NotSignedIn::new);
        request.changeSessionId();
        request.getSession(true).setAttribute(PROOF, proof.renewedAt(moment));
    }
}
