package org.islet.web.security;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.islet.account.Caller;
import org.islet.web.address.PageAddress;

/**
 * Pages for everybody keep no session: a thousand who look are a thousand answers and nothing more. What a session's
 * state does for other forms, that nobody else can send them, a token does for theirs.
 */
public class FormGuard implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String STATELESS = "stateless";

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        ExternalContext outside = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) outside.getRequest();
        String state = request.getParameter(ResponseStateManager.VIEW_STATE_PARAM);
        if (!isWithoutSession(request)) {
            if (STATELESS.equals(state)) {
                expired(context);
            }
            return;
        }
        boolean isEncrypted = CDI.current().select(Connections.class).get().isEncrypted(request);
        String token = FormToken.prepare(request, (HttpServletResponse) outside.getResponse(), isEncrypted);
        if (state != null && !FormToken.isIn(request, token)) {
            expired(context);
        }
    }

    private static boolean isWithoutSession(HttpServletRequest request) {
        Caller caller = CDI.current().select(Caller.class).get();
        boolean isByCode = caller.holder().isPresent();
        return !caller.isSignedIn()
                && PageAddress.ofPath(request.getServletPath())
                        .filter(page -> page.isWithoutSession() || isByCode)
                        .isPresent();
    }

    private static void expired(FacesContext context) {
        ExternalContext outside = context.getExternalContext();
        try {
            outside.redirect(outside.getRequestContextPath() + PageAddress.PAGE_EXPIRED.path());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // everything is done before
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
