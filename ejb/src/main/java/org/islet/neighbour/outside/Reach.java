package org.islet.neighbour.outside;

import java.util.Locale;

/** How far the portal may go out to sites; the operator says it ({@code islet.sites}). */
public enum Reach {
    NONE,
    PUBLIC,
    INSIDE;

    public static Reach named(String setting) {
        return valueOf(setting.toUpperCase(Locale.ROOT));
    }
}
