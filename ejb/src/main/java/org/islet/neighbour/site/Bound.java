package org.islet.neighbour.site;

/**
 * Up to where, or from where on, records are asked for.
 *
 * @param value as the site orders by it: a number of milliseconds, or a text
 * @param isIncluded whether a record of exactly this is asked for, too
 */
record Bound(String value, boolean isIncluded) {

    /** Whether one is before another in the order of the site. */
    static boolean isBefore(SiteCollection of, String one, String other) {
        return of.isOrderedByNumber() ? Long.parseLong(one) < Long.parseLong(other) : one.compareTo(other) < 0;
    }

    /** Whether the site may answer this to the question. */
    boolean admits(SiteCollection of, String newest) {
        return isBefore(of, newest, value) || isIncluded && newest.equals(value);
    }
}
