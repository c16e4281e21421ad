package org.islet.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.islet.account.AccountService;
import org.islet.account.Caller;
import org.islet.account.Identity;

/** The pages' door: finds out on each request who is there, and shows the way to sign in where somebody must be. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountService accounts;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Clock clock;

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
        Optional<SessionProof> proof = SessionSignIn.proof(request);
        if (proof.isPresent() && !recognise(proof.get())) {
            request.getSession().invalidate();
            proof = Optional.empty();
        }
        if (proof.filter(SessionProof::onlyNewPassword).isPresent()) {
            onlyNewPassword(path, request, response, chain);
        } else if (caller.isSignedIn() || PublicAddresses.holds(path)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + PublicAddresses.SIGN_IN);
        }
    }

    /** Not after twelve hours, and not after the account's password was changed elsewhere. */
    private boolean recognise(SessionProof proof) {
        if (proof.isOverAt(clock.instant())) {
            return false;
        }
        if (proof.onlyNewPassword()) {
            return accounts.mustSetNewPassword(proof.account(), proof.proven());
        }
        Optional<Identity> identity = accounts.identityOf(proof.account(), proof.proven());
        identity.ifPresent(caller::signIn);
        return identity.isPresent();
    }

    private static void onlyNewPassword(
            String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PublicAddresses.isOpenToNewPassword(path)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + PublicAddresses.NEW_PASSWORD);
        }
    }
}
