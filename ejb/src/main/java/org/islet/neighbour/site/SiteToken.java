package org.islet.neighbour.site;

import java.util.regex.Pattern;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/** What a site wants to be told by whoever reads it. It is written nowhere in clear. */
public record SiteToken(String value) {

    private static final int LONGEST = 200;

    /** A secret may be a sentence; it is hashed, or encoded, before it goes on the way. */
    private static final Pattern LETTERS = Pattern.compile("[^\\p{Cntrl}]{1," + LONGEST + "}");

    public SiteToken {
        value = value.strip();
        if (!LETTERS.matcher(value).matches()) {
            throw new UnacceptableValue(Phrase.of("site.token", LONGEST));
        }
    }

    @Override
    public String toString() {
        return "SiteToken";
    }
}
