package org.islet.devices.protocol.csv;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words made comparable: without accents, in lower case, one blank for whatever is neither letter nor digit. No-break
 * blanks, hyphens of any kind, brackets and quotes make no difference then.
 */
public final class PlainWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainWords() {}

    /** {@code Geräte-Zeitstempel (UTC)} is {@code gerate zeitstempel utc}. */
    public static String of(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        String letters = bare.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l");
        return BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip();
    }
}
