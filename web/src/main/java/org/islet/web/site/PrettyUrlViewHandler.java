package org.islet.web.site;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import org.islet.web.address.PageAddress;
import org.islet.web.whose.Whose;

/** Translates between the address of a page and the view that answers there, both ways. */
public class PrettyUrlViewHandler extends ViewHandlerWrapper {

    public PrettyUrlViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String deriveViewId(FacesContext context, String requested) {
        return super.deriveViewId(context, viewAt(requested));
    }

    @Override
    public String deriveLogicalViewId(FacesContext context, String requested) {
        return super.deriveLogicalViewId(context, viewAt(requested));
    }

    @Override
    public UIViewRoot createView(FacesContext context, String requested) {
        return super.createView(context, viewAt(requested));
    }

    /** The handler below derives the view of a form that comes back by itself, so it is told beforehand. */
    @Override
    public UIViewRoot restoreView(FacesContext context, String requested) {
        return super.restoreView(context, viewAt(requested));
    }

    private static String viewAt(String requested) {
        return PageAddress.ofPath(requested).map(PageAddress::view).orElse(requested);
    }

    @Override
    public String getActionURL(FacesContext context, String view) {
        return PageAddress.ofView(view)
                .map(page -> context.getExternalContext().getRequestContextPath() + page.link() + whose(page))
                .orElseGet(() -> super.getActionURL(context, view));
    }

    /** A page of somebody the reader acts for leads to pages of the same patient, and its forms come back to it. */
    private static String whose(PageAddress page) {
        String id = page.isOfPatient() ? CDI.current().select(Whose.class).get().getId() : null;
        return id == null ? "" : "?" + Whose.NAME + "=" + id;
    }
}
