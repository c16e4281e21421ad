package org.islet.web.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code messages.properties}, in a language. */
public final class Messages {

    public static final String BUNDLE = "org.islet.web.messages";

    /** A missing language is English, never the language of the machine. */
    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** With values, the sentence is a {@link MessageFormat}; without, it is taken as it stands. */
    public static String in(Locale language, String key, Object... values) {
        String sentence = bundle(language).getString(key);
        return values.length == 0 ? sentence : new MessageFormat(sentence, language).format(values);
    }

    static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader(), ENGLISH_OTHERWISE);
    }
}
