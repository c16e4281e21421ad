package org.islet.web.site;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.islet.web.address.PageAddress;
import org.islet.web.whose.Whose;

/** A form that names another patient than its page showed is refused: what was written of one is not kept of another. */
public class SamePatient implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "islet.whose";

    /** The page that is shown remembers whose it is. */
    @Override
    public void beforePhase(PhaseEvent event) {
        UIViewRoot root = event.getFacesContext().getViewRoot();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && root != null && isOfPatient(root)) {
            root.getViewMap().put(SHOWN, now());
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot root = context.getViewRoot();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW
                && root != null
                && context.isPostback()
                && !context.getResponseComplete()
                && isOfPatient(root)) {
            Map<String, Object> kept = root.getViewMap(false);
            if (kept != null && !now().equals(kept.getOrDefault(SHOWN, now()))) {
                refuse(context);
            }
        }
    }

    private static boolean isOfPatient(UIViewRoot root) {
        return PageAddress.ofView(root.getViewId())
                .filter(PageAddress::isOfPatient)
                .isPresent();
    }

    private static String now() {
        return Optional.ofNullable(CDI.current().select(Whose.class).get().getId())
                .orElse("");
    }

    private static void refuse(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_CONFLICT, "");
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
        context.responseComplete();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }
}
