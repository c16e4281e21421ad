package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.exclusion.Exclusion;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.model.Day;

/** What somebody excluded: in words for the head of a report, and as a day shows it. */
final class ExcludedTime {

    private static final long MINUTES_AN_HOUR = 60;

    private final PeriodEvents events;

    ExcludedTime(PeriodEvents events) {
        this.events = events;
    }

    /** How much was excluded and why, or that nothing was though it is marked; empty where nothing is. */
    static Optional<Phrase> of(Exclusions exclusions) {
        List<Exclusion> spans = exclusions.spans();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        Phrase all = duration(exclusions.marked());
        return Optional.of(
                exclusions.areObeyed()
                        ? Phrase.of("head.excluded", all, reasons(spans))
                        : Phrase.of("head.notExcluded", spans.size(), all, reasons(spans)));
    }

    /** Each reason once; with how long where there are several. */
    private static Phrase reasons(List<Exclusion> spans) {
        Map<Phrase, List<Exclusion>> byReason = new LinkedHashMap<>();
        spans.forEach(span -> byReason.computeIfAbsent(span.named(), named -> new ArrayList<>())
                .add(span));
        if (byReason.size() == 1) {
            return spans.get(0).named();
        }
        return byReason.entrySet().stream()
                .map(each -> Phrase.of(
                        "exclusion.lasting",
                        each.getKey(),
                        duration(Exclusions.of(each.getValue()).marked())))
                .reduce((before, next) -> Phrase.of("exclusion.and", before, next))
                .orElseThrow();
    }

    private static Phrase duration(Duration duration) {
        long hours = duration.toHours();
        long minutes = duration.toMinutes() % MINUTES_AN_HOUR;
        if (hours == 0) {
            return Phrase.of("duration.minutes", minutes);
        }
        return minutes == 0 ? Phrase.of("duration.hours", hours) : Phrase.of("duration.both", hours, minutes);
    }

    /** Those of a day, cut at its ends; none where they are not obeyed. */
    List<Day.Excluded> of(DayHours day) {
        return spansOf(day).stream()
                .map(span -> new Day.Excluded(
                        new Day.Stretch(day.of(span.from()), day.of(span.to())),
                        span.named(),
                        Traces.of(events.seen(span.from(), span.to()), day)))
                .toList();
    }

    /** With their times by the wall clock. */
    List<Phrase> notesOf(DayHours day) {
        return spansOf(day).stream()
                .map(span -> Phrase.of("day.excluded", time(span.from(), day), time(span.to(), day), span.named()))
                .toList();
    }

    private List<Exclusion> spansOf(DayHours day) {
        Exclusions ofDay = events.exclusions().during(day.start(), day.end());
        return ofDay.areObeyed() ? ofDay.spans() : List.of();
    }

    private static LocalTime time(Instant at, DayHours day) {
        return at.atZone(day.zone()).toLocalTime();
    }
}
