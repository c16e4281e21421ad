package org.islet.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.account.NotSignedIn;
import org.islet.account.owner.AccountService;
import org.islet.account.password.SignInOutcome;
import org.islet.account.password.SignInOutcome.MustSetNewPassword;
import org.islet.account.password.SignInOutcome.SignedIn;
import org.islet.account.session.Visit;
import org.islet.account.session.VisitService;

/** Signs people in and out of the pages. A page asks here; the visit and its secret are nobody else's business. */
@RequestScoped
public class SessionSignIn {

    @Inject
    private AccountService accounts;

    @Inject
    private VisitService visits;

    @Inject
    private VisitCookie cookie;

    @Inject
    private HttpServletRequest request;

    /** Tries an address and a password; the browser is the account's from the next request on. */
    public SignInOutcome signIn(String email, String password) {
        SignInOutcome outcome = accounts.signIn(email, password);
        if (outcome instanceof SignedIn signedIn) {
            begin(signedIn.account(), false);
        } else if (outcome instanceof MustSetNewPassword must) {
            begin(must.account(), true);
        }
        return outcome;
    }

    /** Ends the visit for every portal; a cookie left in the browser opens nothing. */
    public void signOut() {
        cookie.secretIn(request).ifPresent(visits::end);
        cookie.forget(response());
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The step after a temporary password; the session is a full one afterwards. */
    public void setNewPassword(String wanted) {
        Visit visit = visit().filter(Visit::onlyNewPassword).orElseThrow(NotSignedIn::new);
        renew(visit, accounts.setNewPassword(visit.account(), visit.proven(), wanted));
    }

    /** Changes the password of the signed-in person; all their other sessions and tokens end, this one stays. */
    public void changePassword(String current, String wanted) {
        Visit visit = visit().orElseThrow(NotSignedIn::new);
        renew(visit, accounts.changePassword(current, wanted));
    }

    /** Whether this session may do nothing but set a new password. */
    public boolean isOnlyForNewPassword() {
        return visit().filter(Visit::onlyNewPassword).isPresent();
    }

    /** Whether the person has signed in; what that is worth today, the pages' door asks. */
    public static boolean isBegun(HttpServletRequest request) {
        VisitService visits = CDI.current().select(VisitService.class).get();
        return CDI.current()
                .select(VisitCookie.class)
                .get()
                .secretIn(request)
                .flatMap(visits::goOn)
                .filter(visit -> !visit.onlyNewPassword())
                .isPresent();
    }

    private Optional<Visit> visit() {
        return cookie.secretIn(request).flatMap(visits::goOn);
    }

    /** Of what somebody else may have begun in this browser nothing is kept: no id of a session, and no visit. */
    private void begin(AccountId account, boolean onlyNewPassword) {
        cookie.secretIn(request).ifPresent(visits::end);
        newSessionId();
        cookie.keep(visits.begin(account, onlyNewPassword), request, response());
    }

    private void renew(Visit visit, Instant proven) {
        String secret = cookie.secretIn(request).orElseThrow(NotSignedIn::new);
        newSessionId();
        cookie.keep(visits.renew(secret, visit, proven), request, response());
    }

    /** The server injects requests only. */
    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private void newSessionId() {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
    }
}
