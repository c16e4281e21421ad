package org.islet.reports.exclusion;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * All that was marked as not to be counted, and whether a report is asked to obey it or to count everything nevertheless.
 *
 * @param spans in the order of time; they may overlap, and no moment is left out twice
 */
public record Exclusions(List<Exclusion> spans, boolean areObeyed) {

    public static final Exclusions NONE = new Exclusions(List.of(), true);

    public Exclusions {
        spans = spans.stream()
                .sorted(Comparator.comparing(Exclusion::from).thenComparing(Exclusion::to))
                .toList();
    }

    public static Exclusions of(List<Exclusion> spans) {
        return new Exclusions(spans, true);
    }

    /** The same, told but not obeyed. */
    public Exclusions ignored() {
        return new Exclusions(spans, false);
    }

    /** The same times for the same reasons, without what anybody wrote. */
    public Exclusions withoutText() {
        return new Exclusions(spans.stream().map(Exclusion::withoutText).toList(), areObeyed);
    }

    /** What of them lies in a stretch of time. */
    public Exclusions during(Instant from, Instant before) {
        return new Exclusions(
                spans.stream()
                        .filter(span -> span.touches(from, before))
                        .map(span -> span.within(from, before))
                        .toList(),
                areObeyed);
    }

    /** Whether a moment is left out; never where they are not obeyed. */
    public boolean leaveOut(Instant at) {
        return areObeyed && spans.stream().anyMatch(span -> span.holds(at));
    }

    /** How much time is marked, obeyed or not; what is marked twice once. */
    public Duration marked() {
        Duration marked = Duration.ZERO;
        Instant known = Instant.MIN;
        for (Exclusion span : spans) {
            Instant start = span.from().isAfter(known) ? span.from() : known;
            if (start.isBefore(span.to())) {
                marked = marked.plus(Duration.between(start, span.to()));
                known = span.to();
            }
        }
        return marked;
    }

    /** How much of a stretch of time is left out: what is marked, where that is obeyed. */
    public Duration leftOut(Instant from, Instant before) {
        return areObeyed ? during(from, before).marked() : Duration.ZERO;
    }

    /** How much of a stretch of time counts. */
    public Duration counted(Instant from, Instant before) {
        return Duration.between(from, before).minus(leftOut(from, before));
    }
}
