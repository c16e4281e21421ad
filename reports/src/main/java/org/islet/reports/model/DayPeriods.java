package org.islet.reports.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.islet.devices.phrase.Phrase;

/**
 * A person's day by the wall clock: the night, and what lies before and after each meal, in the order of the day. Each
 * ends where the next begins and the last where the first does, so that every moment belongs to exactly one; one of them
 * may reach over midnight.
 */
public record DayPeriods(List<DayPeriod> all) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * Where nothing else was said: the night ends at six, as the international consensus on continuous glucose monitoring
     * of 2017 has it; the hours of meals are usual ones, and Islet's own.
     */
    public static final DayPeriods STANDARD = new DayPeriods(List.of(
            of(Kind.NIGHT, 0, 6),
            of(Kind.BEFORE_BREAKFAST, 6, 8),
            of(Kind.AFTER_BREAKFAST, 8, 11),
            of(Kind.BEFORE_LUNCH, 11, 13),
            of(Kind.AFTER_LUNCH, 13, 17),
            of(Kind.BEFORE_DINNER, 17, 19),
            of(Kind.AFTER_DINNER, 19, 0)));

    public DayPeriods {
        all = List.copyOf(all);
        if (!all.stream().map(DayPeriod::kind).toList().equals(List.of(Kind.values()))) {
            throw new IllegalArgumentException("A day has each of its periods once, in their order");
        }
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).to().equals(all.get((i + 1) % all.size()).from())) {
                throw new IllegalArgumentException("A period of the day ends where the next begins");
            }
        }
        if (!all.stream()
                .map(DayPeriod::length)
                .reduce(Duration.ZERO, Duration::plus)
                .equals(DAY)) {
            throw new IllegalArgumentException("The periods of a day are one day long together");
        }
    }

    /**
     * @param written when each begins, in their order: hours and minutes, 07:30 say
     * @throws IllegalArgumentException where these are not seven times, or not in the order of a day
     */
    public static DayPeriods beginning(List<String> written) {
        List<LocalTime> begins = times(written);
        Kind[] kinds = Kind.values();
        if (begins.size() != kinds.length) {
            throw new IllegalArgumentException("A day has " + kinds.length + " periods");
        }
        return new DayPeriods(IntStream.range(0, kinds.length)
                .mapToObj(i -> new DayPeriod(kinds[i], begins.get(i), begins.get((i + 1) % kinds.length)))
                .toList());
    }

    private static List<LocalTime> times(List<String> written) {
        try {
            return written.stream()
                    .map(time -> LocalTime.parse(time, HOURS_AND_MINUTES))
                    .toList();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A period begins at hours and minutes", e);
        }
    }

    /** When each begins, in their order, as {@link #beginning} reads it. */
    public List<String> begins() {
        return all.stream()
                .map(period -> period.from().format(HOURS_AND_MINUTES))
                .toList();
    }

    private static DayPeriod of(Kind kind, int fromHour, int toHour) {
        return new DayPeriod(kind, LocalTime.of(fromHour, 0), LocalTime.of(toHour, 0));
    }

    /** The one a time of the wall clock belongs to. */
    public DayPeriod at(LocalTime time) {
        return all.stream().filter(period -> period.holds(time)).findFirst().orElseThrow();
    }

    public DayPeriod of(Kind kind) {
        return all.get(kind.ordinal());
    }

    /** What a period is to the person. */
    public enum Kind {
        NIGHT,
        BEFORE_BREAKFAST,
        AFTER_BREAKFAST,
        BEFORE_LUNCH,
        AFTER_LUNCH,
        BEFORE_DINNER,
        AFTER_DINNER;

        /** For scripts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Phrase named() {
            return Phrase.of("dayPeriod." + this);
        }
    }

    /** The meals a day is divided by. */
    public enum Meal {
        BREAKFAST(Kind.BEFORE_BREAKFAST, Kind.AFTER_BREAKFAST),
        LUNCH(Kind.BEFORE_LUNCH, Kind.AFTER_LUNCH),
        DINNER(Kind.BEFORE_DINNER, Kind.AFTER_DINNER);

        private final Kind before;
        private final Kind after;

        Meal(Kind before, Kind after) {
            this.before = before;
            this.after = after;
        }

        public Kind before() {
            return before;
        }

        public Kind after() {
            return after;
        }

        public Phrase named() {
            return Phrase.of("meal." + this);
        }
    }

    /**
     * One of them.
     *
     * @param to no longer part of it; earlier than {@code from} where it reaches over midnight
     */
    public record DayPeriod(Kind kind, LocalTime from, LocalTime to) {

        public boolean holds(LocalTime time) {
            return from.isBefore(to)
                    ? !time.isBefore(from) && time.isBefore(to)
                    : !time.isBefore(from) || time.isBefore(to);
        }

        /** By the wall clock. */
        public Duration length() {
            Duration length = Duration.between(from, to);
            return from.isBefore(to) ? length : length.plus(DAY);
        }
    }
}
