package org.islet.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.islet.account.Caller;
import org.islet.account.Identity;
import org.islet.account.factor.SecondFactorService;
import org.islet.account.owner.AccountService;
import org.islet.account.session.Visit;
import org.islet.account.session.Visit.Stage;
import org.islet.account.session.VisitService;
import org.islet.consent.code.ShareCodeService;
import org.islet.web.security.ClientAddress;
import org.islet.web.site.Goal;

/** The pages' door: finds out on each request who is there, and shows the way to sign in where somebody must be. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountService accounts;

    @Inject
    private transient SecondFactorService factors;

    @Inject
    private transient Caller caller;

    @Inject
    private transient VisitService visits;

    @Inject
    private transient VisitCookie cookie;

    @Inject
    private transient ShareCodeService codes;

    @Inject
    private transient CodeCookie codeCookie;

    @Inject
    private transient ClientAddress addresses;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        caller.cameFrom(addresses.of(request));
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (PublicAddresses.isRest(path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Visit> visit = cookie.secretIn(request).flatMap(this::recognised);
        Optional<String> secret = codeIn(request);
        secret.flatMap(codes::holder).ifPresent(caller::bring);
        Optional<String> onlyPage = visit.flatMap(this::onlyPage);
        if (onlyPage.isPresent()) {
            only(onlyPage.get(), path, request, response, chain);
        } else if (caller.isSignedIn() || PublicAddresses.holds(path) || isOpenByCode(path)) {
            chain.doFilter(request, response);
        } else if (secret.isPresent() && PublicAddresses.isOpenByCode(path)) {
            codeCookie.forget(request, response);
            response.sendRedirect(request.getContextPath() + PublicAddresses.VISIT + "?" + VisitPage.ENDED + "=yes");
        } else if (Goal.isThere(path)) {
            String signIn = Goal.of(request).map(Goal::signIn).orElse(PublicAddresses.SIGN_IN);
            response.sendRedirect(request.getContextPath() + signIn);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** None in a browser where somebody signed in: when that has ended they are led to sign in, not to another's reports. */
    private Optional<String> codeIn(HttpServletRequest request) {
        return cookie.secretIn(request).isPresent() ? Optional.empty() : codeCookie.secretIn(request);
    }

    private boolean isOpenByCode(String path) {
        return caller.holder().isPresent() && PublicAddresses.isOpenByCode(path);
    }

    /** Not after a long pause or twelve hours, and not after the account's password was changed elsewhere. */
    private Optional<Visit> recognised(String secret) {
        Optional<Visit> visit = visits.goOn(secret).filter(this::isStillProven);
        if (visit.isEmpty()) {
            visits.end(secret);
        }
        return visit;
    }

    private boolean isStillProven(Visit visit) {
        if (visit.is(Stage.NEW_PASSWORD)) {
            return accounts.mustSetNewPassword(visit.account(), visit.proven());
        }
        Optional<Identity> identity = accounts.identityOf(visit.account(), visit.proven());
        identity.filter(known -> visit.is(Stage.SIGNED_IN)).ifPresent(caller::signIn);
        return identity.isPresent();
    }

    /** The page a visit must get through before it goes on. */
    private Optional<String> onlyPage(Visit visit) {
        return switch (visit.stage()) {
            case NEW_PASSWORD -> Optional.of(PublicAddresses.NEW_PASSWORD);
            case CODE -> Optional.of(PublicAddresses.CODE);
            case SIGNED_IN ->
                caller.identity().filter(factors::isMissing).map(missing -> PublicAddresses.SECOND_FACTOR);
        };
    }

    private static void only(
            String page, String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PublicAddresses.isOpenOnTheWayTo(page, path)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + page);
        }
    }
}
