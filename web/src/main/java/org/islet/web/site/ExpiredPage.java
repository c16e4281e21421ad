package org.islet.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.islet.web.address.PageAddress;

/** The page whose form came too late, as far as it is known: where to open it again. */
@Named
@RequestScoped
public class ExpiredPage {

    @Inject
    private HttpServletRequest request;

    public boolean isKnown() {
        return goal().isPresent();
    }

    public String getAddress() {
        return goal().map(Goal::address).orElse(PageAddress.HOME.link());
    }

    /** The way to sign in, and back to the page. */
    public String getSignIn() {
        return goal().map(Goal::signIn).orElse(PageAddress.SIGN_IN.path());
    }

    private Optional<Goal> goal() {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(address -> address.substring(request.getContextPath().length()))
                .flatMap(Goal::parse);
    }
}
