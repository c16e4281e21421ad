package org.islet.reports.compose.pattern;

/**
 * On how many of some days something showed.
 *
 * @param seen the days with enough data at that time of the day
 */
public record Tally(int shown, int seen) {

    public Tally {
        if (shown < 0 || shown > seen) {
            throw new IllegalArgumentException("What showed was seen");
        }
    }

    Tally without(Tally part) {
        return new Tally(shown - part.shown, seen - part.seen);
    }
}
