package org.islet.web.site;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Translates between the address of a page and the view that answers there, both ways. */
public class CleanAddresses extends ViewHandlerWrapper {

    public CleanAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String deriveViewId(FacesContext context, String requested) {
        return PageAddress.ofPath(requested)
                .map(PageAddress::view)
                .orElseGet(() -> super.deriveViewId(context, requested));
    }

    @Override
    public String deriveLogicalViewId(FacesContext context, String requested) {
        return PageAddress.ofPath(requested)
                .map(PageAddress::view)
                .orElseGet(() -> super.deriveLogicalViewId(context, requested));
    }

    @Override
    public String getActionURL(FacesContext context, String view) {
        return PageAddress.ofView(view)
                .map(page -> context.getExternalContext().getRequestContextPath() + page.link())
                .orElseGet(() -> super.getActionURL(context, view));
    }
}
