package org.islet.neighbour.site;

import java.util.Locale;

/**
 * What a site is asked for, and how it is ordered there: entries by a number of milliseconds, the others by a text, which
 * a site compares letter by letter.
 */
enum SiteCollection {
    ENTRIES("date", 1000),
    TREATMENTS("created_at", 500),
    PROFILE("", 100),
    DEVICESTATUS("created_at", 50);

    private final String orderedBy;
    private final int page;

    SiteCollection(String orderedBy, int page) {
        this.orderedBy = orderedBy;
        this.page = page;
    }

    /** As the interface names it, and the database. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String orderedBy() {
        return orderedBy;
    }

    /** How many records are asked for at once. */
    int page() {
        return page;
    }

    boolean isOrderedByNumber() {
        return this == ENTRIES;
    }

    /** It is asked for whole: there are few. */
    boolean isOnePage() {
        return this == PROFILE;
    }

    /** Programs change what they have just written; what is so old stays as it is. */
    boolean settlesLater() {
        return this == TREATMENTS;
    }
}
