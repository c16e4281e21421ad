package org.islet.neighbour.site;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.islet.neighbour.outside.SiteFault;
import org.islet.neighbour.outside.SiteTrouble;

/**
 * How far one collection of a site is fetched: page by page from now down to what was reached before, or the first time to
 * the beginning. It is told by the site's own order, so that nothing between two pages is missed.
 *
 * @param below what is asked for next; empty for the newest
 * @param since down to where
 * @param began when the one under way began; empty where none is
 * @param reached when the last one began that came to its end
 * @param looked when the last one began that looked back further
 * @param page how many records are asked for at once
 * @param records how many have come that were new
 */
record Descent(
        SiteCollection collection,
        Optional<Bound> below,
        Optional<String> since,
        Optional<Instant> began,
        Optional<Instant> reached,
        Optional<Instant> looked,
        int page,
        long records) {

    /** Programs write what they could not send for a while, and a text of a time may be of another zone. */
    private static final Duration OVERLAP = Duration.ofHours(18);

    /** Of a phone that was without a network. */
    private static final Duration LOOK_BACK = Duration.ofDays(2);

    private static final Duration LOOK_BACK_EVERY = Duration.ofDays(1);
    private static final Duration SETTLED = Duration.ofHours(2);
    private static final int SMALLEST_PAGE = 10;

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static Descent first(SiteCollection collection) {
        return new Descent(
                collection,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                collection.page(),
                0);
    }

    boolean isUnderWay() {
        return began.isPresent();
    }

    boolean isDueSince(Instant moment) {
        return reached.filter(moment::isBefore).isEmpty();
    }

    /** Goes on with what is under way, or begins at the newest. */
    Descent begun(Instant now, Optional<Instant> oldest) {
        if (isUnderWay()) {
            return this;
        }
        boolean looksBack =
                looked.filter(last -> last.plus(LOOK_BACK_EVERY).isAfter(now)).isEmpty();
        Optional<Instant> from =
                reached.map(last -> last.minus(looksBack ? LOOK_BACK : OVERLAP)).or(() -> oldest);
        Optional<Bound> newest =
                collection.settlesLater() ? Optional.of(new Bound(place(now.minus(SETTLED)), false)) : Optional.empty();
        return new Descent(
                collection,
                newest,
                from.map(this::place),
                Optional.of(now),
                reached,
                looksBack ? Optional.of(now) : looked,
                page,
                records);
    }

    /** As the site orders a moment. */
    String place(Instant moment) {
        return collection.isOrderedByNumber() ? Long.toString(moment.toEpochMilli()) : TEXT.format(moment);
    }

    /** What is so old comes once, and need not be recognised. */
    String remembered() {
        return place(began.orElse(Instant.EPOCH).minus(LOOK_BACK).minus(OVERLAP));
    }

    /**
     * After an answer to what was asked for.
     *
     * @param fresh how many of its records were new
     * @throws SiteFault where it is no answer to that
     */
    Descent after(AnsweredPage answer, int fresh) throws SiteFault {
        Optional<String> oldest = answer.oldest();
        if (!collection.isOnePage() && oldest.isEmpty() && !answer.records().isEmpty()) {
            throw new SiteFault(SiteTrouble.OTHER_WAY);
        }
        if (!answers(answer)) {
            throw new SiteFault(SiteTrouble.OTHER_WAY);
        }
        if (isOfEdge()) {
            return with(new Bound(below.orElseThrow().value(), false), fresh);
        }
        if (collection.isOnePage() || oldest.isEmpty()) {
            return ended(fresh);
        }
        return with(new Bound(oldest.get(), true), fresh);
    }

    /**
     * Whether it is asked for records of exactly the moment at which a page ended: that may have cut them off. Asked for by
     * themselves, since a page that began with them would tell them twice in one capture.
     */
    boolean isOfEdge() {
        return below.filter(Bound::isIncluded).isPresent();
    }

    private boolean answers(AnsweredPage answer) {
        boolean isBelow = below.isEmpty()
                || answer.newest()
                        .filter(newest -> !below.get().admits(collection, newest))
                        .isEmpty();
        boolean isOnEdge = !isOfEdge()
                || answer.oldest()
                        .filter(oldest -> !oldest.equals(below.get().value()))
                        .isEmpty();
        boolean isSince = answer.oldest().filter(this::isBeforeTheEnd).isEmpty();
        return isBelow && isOnEdge && isSince;
    }

    private boolean isBeforeTheEnd(String oldest) {
        return since.filter(end -> Bound.isBefore(collection, oldest, end)).isPresent();
    }

    private Descent ended(int fresh) {
        return new Descent(
                collection, Optional.empty(), Optional.empty(), Optional.empty(), began, looked, page, records + fresh);
    }

    /** Asks for less at once; empty where that is little already. */
    Optional<Descent> smaller() {
        return page / 2 < SMALLEST_PAGE
                ? Optional.empty()
                : Optional.of(new Descent(collection, below, since, began, reached, looked, page / 2, records));
    }

    private Descent with(Bound next, int fresh) {
        return new Descent(collection, Optional.of(next), since, began, reached, looked, page, records + fresh);
    }
}
