package org.islet.web.site;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.islet.web.language.ReaderLanguage;

/** A new view speaks the language of its reader. */
public class ViewsInReadersLanguage extends ViewHandlerWrapper {

    public ViewsInReadersLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(ReaderLanguage.class).get().locale();
    }
}
