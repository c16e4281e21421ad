package org.islet.web.site;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form or an address names. A button in a list names what it stands beside, in a field beside it: by the time it is pressed the
 * list may be another, and its place in it somebody else's.
 */
public final class NamedInForm {

    private static final UUID NOBODYS = new UUID(0, 0);

    private NamedInForm() {}

    /** The id; what is none is answered as one that nobody has. */
    public static UUID id(@Nullable String named) {
        try {
            return named == null ? NOBODYS : UUID.fromString(named);
        } catch (IllegalArgumentException notAnId) {
            return NOBODYS;
        }
    }
}
