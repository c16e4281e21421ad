package org.islet.web.site;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.islet.web.security.FormToken;
import org.primefaces.context.PrimeFacesContext;

/**
 * Sends the nonce of the page's scripts along with every form. PrimeFaces expects it back and leaves sending it to its
 * own script, which our plain pages do without. Pages without a session bring their token too.
 */
public class CspNonceViewHandler extends ViewHandlerWrapper {

    private static final String NONCE = "primefaces.nonce";

    public CspNonceViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Said at once: whoever asks later whether the view keeps anything would already have begun a session for it. */
    @Override
    public UIViewRoot createView(FacesContext context, String requested) {
        UIViewRoot view = super.createView(context, requested);
        view.setTransient(
                FormToken.of((HttpServletRequest) context.getExternalContext().getRequest())
                        .isPresent());
        return view;
    }

    /** Forms end with their state, wherever they are. */
    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        hidden(context, NONCE, PrimeFacesContext.getCspState(context).getNonce());
        Optional<String> token =
                FormToken.of((HttpServletRequest) context.getExternalContext().getRequest());
        if (token.isPresent()) {
            hidden(context, FormToken.FIELD, token.get());
        }
    }

    private static void hidden(FacesContext context, String name, String value) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", value, null);
        writer.endElement("input");
    }
}
