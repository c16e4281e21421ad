package org.islet.platform.rows;

import java.util.Locale;

/**
 * Work of the portal itself that looks at a table beyond a patient, by the name (in small letters, with hyphens) that
 * the policies of that table know it by. All
 * but the last find out whose turn it is; the work that follows is that patient's alone.
 */
public enum Work {
    UPLOADS_IN_LINE,
    ABANDONED_UPLOADS,
    REDECODINGS_IN_LINE,
    MOVES_IN_LINE,
    SUMS_IN_LINE,
    NEIGHBOURS_IN_LINE,
    SITES_IN_LINE,
    HOLDERS_OF_DEVICES;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
