package org.islet.web.site;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code messages.properties} in the reader's language, for beans. */
public final class Words {

    public static final String BUNDLE = "org.islet.web.messages";

    private Words() {}

    /** With values, the sentence is a {@link MessageFormat}; without, it is taken as it stands. */
    public static String of(String key, Object... values) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String sentence = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader())
                .getString(key);
        return values.length == 0 ? sentence : new MessageFormat(sentence, locale).format(values);
    }
}
