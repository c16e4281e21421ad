package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.islet.devices.event.ClockChange;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.timeline.PlacedEvent;

/**
 * The days on which a device's own clock showed other hours than the report does: on a journey, or where nobody set it.
 *
 * @param aheadBy by how much, as most events of the day have it
 */
public record OtherClocks(ZoneId zone, SortedMap<LocalDate, Duration> aheadBy) {

    private static final long QUARTER_MINUTES = 15;
    private static final long LEAST_MINUTES = 30;

    /** From the farthest zone to the farthest; beyond it the clock is in no zone and merely wrong. */
    private static final long MOST_MINUTES = 26 * 60;

    public OtherClocks {
        aheadBy = Collections.unmodifiableSortedMap(new TreeMap<>(aheadBy));
    }

    public static OtherClocks of(List<PlacedEvent> events, ZoneId zone) {
        Map<LocalDate, Map<Duration, Integer>> counted = new HashMap<>();
        ZoneRules rules = zone.getRules();
        for (PlacedEvent placed : events) {
            if (placed.at().isPresent()
                    && !placed.isEstimated()
                    && placed.event().time().wallClock().isPresent()
                    && !(placed.event() instanceof ClockChange)) {
                long minutes = minutesAhead(
                        placed.event().time().wallClock().get(), placed.at().get(), rules);
                if (Math.abs(minutes) >= LEAST_MINUTES && Math.abs(minutes) <= MOST_MINUTES) {
                    counted.computeIfAbsent(LocalDate.ofInstant(placed.at().get(), zone), any -> new HashMap<>())
                            .merge(Duration.ofMinutes(minutes), 1, Integer::sum);
                }
            }
        }
        SortedMap<LocalDate, Duration> aheadBy = new TreeMap<>();
        counted.forEach((date, times) -> aheadBy.put(date, mostOf(times)));
        return new OtherClocks(zone, aheadBy);
    }

    /** By how many minutes a clock is ahead of the zone's, to the quarter of an hour; asked of every event. */
    private static long minutesAhead(LocalDateTime shown, Instant at, ZoneRules rules) {
        long local = at.getEpochSecond() + rules.getOffset(at).getTotalSeconds();
        long seconds = shown.toEpochSecond(ZoneOffset.UTC) - local;
        return QUARTER_MINUTES * Math.round(seconds / 60 / (double) QUARTER_MINUTES);
    }

    /** Of equal numbers the clock that is farther back. */
    private static Duration mostOf(Map<Duration, Integer> times) {
        return new TreeMap<>(times)
                .entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
    }

    /** Whose hours a day's are, where a device's clock showed others. */
    Optional<Phrase> on(LocalDate date) {
        return Optional.ofNullable(aheadBy.get(date))
                .map(ahead -> Phrase.of("clock.ofDay", zone.getId(), difference(ahead)));
    }

    /** Whose hours those of a period are, where a device's clock showed others; empty where none did. */
    public Optional<Phrase> ofPeriod() {
        if (aheadBy.isEmpty()) {
            return Optional.empty();
        }
        List<Phrase> differences = inOrder(aheadBy.values());
        return differences.stream()
                .reduce((before, next) -> Phrase.of("clock.and", before, next))
                .map(all -> Phrase.of("clock.ofPeriod", zone.getId(), Phrase.of("days", aheadBy.size()), all));
    }

    private static List<Phrase> inOrder(Collection<Duration> differences) {
        return differences.stream().collect(Collectors.toCollection(LinkedHashSet::new)).stream()
                .map(OtherClocks::difference)
                .toList();
    }

    private static Phrase difference(Duration ahead) {
        var hours = Measure.of(Quantity.HOURS, ahead.abs().toMinutes() / 60.0);
        return Phrase.of(ahead.isNegative() ? "clock.behind" : "clock.ahead", hours);
    }
}
