package org.islet.web.site;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.config.PrimeConfiguration;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.renderkit.HeadRenderer;

/** The head of a page; what PrimeFaces' widgets need is there on pages that have one, and on no other. */
public class HeadOfPage extends HeadRenderer {

    private static final String WIDGETS = "primefaces";

    @Override
    protected void encodeLocaleResources(FacesContext context, PrimeConfiguration configuration) {
        if (hasWidgets(context)) {
            super.encodeLocaleResources(context, configuration);
        }
    }

    @Override
    protected void encodeSettingScripts(
            FacesContext context, PrimeRequestContext request, PrimeConfiguration configuration, ResponseWriter writer)
            throws IOException {
        if (hasWidgets(context)) {
            super.encodeSettingScripts(context, request, configuration, writer);
        }
    }

    @Override
    protected void encodeInitScripts(
            FacesContext context, PrimeRequestContext request, PrimeConfiguration configuration, ResponseWriter writer)
            throws IOException {
        if (hasWidgets(context)) {
            super.encodeInitScripts(context, request, configuration, writer);
        }
    }

    /** Widgets name their scripts when the view is built, before its head is written. */
    private static boolean hasWidgets(FacesContext context) {
        return context.getViewRoot().getComponentResources(context).stream()
                .anyMatch(resource -> WIDGETS.equals(resource.getAttributes().get("library")));
    }
}
