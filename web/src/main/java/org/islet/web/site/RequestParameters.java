package org.islet.web.site;

import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;

/** What a form carries besides its fields: which of the things shown was meant. */
public final class RequestParameters {

    private RequestParameters() {}

    /** Null when the form does not carry it. */
    public static @Nullable String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
