package org.islet.web.site;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.islet.web.language.Messages;

/** The sentences of the pages in the language of the page that is being answered, for beans. */
public final class PageSentences {

    private PageSentences() {}

    public static String of(String key, Object... values) {
        return Messages.in(language(), key, values);
    }

    /** The language of the page that is being answered. */
    public static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** From here on this page speaks another language. */
    public static void speak(Locale language) {
        FacesContext.getCurrentInstance().getViewRoot().setLocale(language);
    }
}
