package org.islet.web.site;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.islet.account.Caller;
import org.islet.account.Role;
import org.islet.web.address.PageAddress;
import org.islet.web.whose.Whose;

/** A page that is somebody else's is not there. The services below ask again; this is for kindness, not for safety. */
public class RoleCheck implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        ExternalContext outside = event.getFacesContext().getExternalContext();
        var caller = CDI.current().select(Caller.class).get();
        boolean isByCode = caller.holder().isPresent();
        if (PageAddress.ofPath(outside.getRequestServletPath())
                .filter(page ->
                        !page.isFor(role -> caller.is(role) || isOfOther(role)) && !(isByCode && page.isOpenByCode()))
                .isPresent()) {
            try {
                outside.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            event.getFacesContext().responseComplete();
        }
    }

    /** Whoever looks after others sees the pages of a patient that name one of them. */
    private static boolean isOfOther(Role role) {
        return role == Role.PATIENT && CDI.current().select(Whose.class).get().isOther();
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
