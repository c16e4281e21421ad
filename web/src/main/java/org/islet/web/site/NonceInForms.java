package org.islet.web.site;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Sends the nonce of the page's scripts along with every form. PrimeFaces expects it back and leaves sending it to its
 * own script, which our plain pages do without.
 */
public class NonceInForms extends ViewHandlerWrapper {

    private static final String PARAMETER = "primefaces.nonce";

    public NonceInForms(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Forms end with their state, wherever they are. */
    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", PARAMETER, null);
        writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        writer.endElement("input");
    }
}
