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
import org.islet.account.factor.SecondFactorService;
import org.islet.account.owner.AccountService;
import org.islet.account.password.SignInOutcome;
import org.islet.account.password.SignInOutcome.MustSetNewPassword;
import org.islet.account.password.SignInOutcome.SignedIn;
import org.islet.account.session.KnownBrowserService;
import org.islet.account.session.Visit;
import org.islet.account.session.Visit.Stage;
import org.islet.account.session.VisitService;
import org.islet.consent.code.ShareCodeService;

/** Signs people in and out of the pages. A page asks here; the visit and its secret are nobody else's business. */
@RequestScoped
public class SessionSignIn {

    @Inject
    private AccountService accounts;

    @Inject
    private SecondFactorService factors;

    @Inject
    private VisitService visits;

    @Inject
    private VisitCookie cookie;

    @Inject
    private ShareCodeService codes;

    @Inject
    private CodeCookie codeCookie;

    @Inject
    private KnownBrowserService browsers;

    @Inject
    private BrowserCookie browserCookie;

    @Inject
    private HttpServletRequest request;

    /** Tries an address and a password; the browser is the account's from the next request on. */
    public SignInOutcome signIn(String email, String password) {
        SignInOutcome outcome = accounts.signIn(email, password);
        if (outcome instanceof SignedIn signedIn) {
            begin(signedIn.account(), afterPassword(signedIn.account()));
        } else if (outcome instanceof MustSetNewPassword must) {
            begin(must.account(), Stage.NEW_PASSWORD);
        }
        return outcome;
    }

    /** Ends the visit for every portal; a cookie left in the browser opens nothing. */
    public void signOut() {
        cookie.secretIn(request).ifPresent(visits::end);
        cookie.forget(response());
        leaveCode();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** A password alone, an old one or a new one, does not go past an account that asks for a code. */
    private Stage afterPassword(AccountId account) {
        return factors.isAsked(account) ? Stage.CODE : Stage.SIGNED_IN;
    }

    /** The step after the password, where the account asks for a code. */
    public void giveCode(String code) {
        Visit visit = visit().filter(each -> each.is(Stage.CODE)).orElseThrow(NotSignedIn::new);
        factors.pass(visit.account(), code);
        renew(visit, visit.proven(), Stage.SIGNED_IN);
        noteBrowser(visit.account());
    }

    /** Whether this session may do nothing but give a code. */
    public boolean isOnlyForCode() {
        return visit().filter(each -> each.is(Stage.CODE)).isPresent();
    }

    /** The step after a temporary password; the session is a full one afterwards, or waits for a code. */
    public void setNewPassword(String wanted) {
        Visit visit = visit().filter(each -> each.is(Stage.NEW_PASSWORD)).orElseThrow(NotSignedIn::new);
        Instant proven = accounts.setNewPassword(visit.account(), visit.proven(), wanted);
        Stage next = afterPassword(visit.account());
        renew(visit, proven, next);
        if (next == Stage.SIGNED_IN) {
            noteBrowser(visit.account());
        }
    }

    /** Changes the password of the signed-in person; all their other sessions and tokens end, this one stays. */
    public void changePassword(String current, String wanted) {
        Visit visit = visit().filter(each -> each.is(Stage.SIGNED_IN)).orElseThrow(NotSignedIn::new);
        renew(visit, accounts.changePassword(current, wanted), Stage.SIGNED_IN);
    }

    /** Whether this session may do nothing but set a new password. */
    public boolean isOnlyForNewPassword() {
        return visit().filter(each -> each.is(Stage.NEW_PASSWORD)).isPresent();
    }

    /** Whether the person has signed in; what that is worth today, the pages' door asks. */
    public static boolean isBegun(HttpServletRequest request) {
        VisitService visits = CDI.current().select(VisitService.class).get();
        return CDI.current()
                .select(VisitCookie.class)
                .get()
                .secretIn(request)
                .flatMap(visits::goOn)
                .filter(visit -> visit.is(Stage.SIGNED_IN))
                .isPresent();
    }

    private Optional<Visit> visit() {
        return cookie.secretIn(request).flatMap(visits::goOn);
    }

    /** Of what somebody else may have begun in this browser nothing is kept: no id of a session, no visit, and no code. */
    private void begin(AccountId account, Stage stage) {
        cookie.secretIn(request).ifPresent(visits::end);
        leaveCode();
        newSessionId();
        cookie.keep(visits.begin(account, stage, BrowserCookie.browserOf(request)), request, response());
        if (stage == Stage.SIGNED_IN) {
            noteBrowser(account);
        }
    }

    /** Or the code would open its patient's reports where this sign-in has ended. */
    private void leaveCode() {
        codeCookie.secretIn(request).ifPresent(secret -> {
            codes.leave(secret);
            codeCookie.forget(request, response());
        });
    }

    /** Every step of the sign-in is done: the browser is known from now on, and its owner hears of one that was not. */
    private void noteBrowser(AccountId account) {
        browsers.signedIn(account, browserCookie.shownBy(request), BrowserCookie.browserOf(request))
                .ifPresent(secret -> browserCookie.keep(secret, request, response()));
    }

    private void renew(Visit visit, Instant proven, Stage stage) {
        String secret = cookie.secretIn(request).orElseThrow(NotSignedIn::new);
        newSessionId();
        cookie.keep(visits.renew(secret, visit, proven, stage), request, response());
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
