package org.islet.reports.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.model.Openness;
import org.islet.reports.model.Period;

/**
 * What a report needs to say something: one of some kinds of data, and no more days than it can hold. The one place that
 * decides both, for pages, REST, paper and the command line.
 *
 * @param anyOf empty where a report has something to say of any days
 */
public record Needs(List<DataKind> anyOf, int longestDays) {

    /** What one report can hold, unless it says otherwise. */
    public static final int LONGEST_DAYS = 366;

    public Needs {
        anyOf = List.copyOf(anyOf);
        if (longestDays < 1) {
            throw new IllegalArgumentException("A report holds a day at least");
        }
    }

    public static Needs of(DataKind... anyOf) {
        return new Needs(List.of(anyOf), LONGEST_DAYS);
    }

    public Needs longest(int days) {
        return new Needs(anyOf, days);
    }

    /** Why a period is not asked for, and which could be; empty where it can be. */
    public Optional<Phrase> refusal(Period period) {
        Period offered = offered(period);
        return offered.equals(period)
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "needs.tooLong",
                        longestDays,
                        offered.from().toString(),
                        offered.to().toString()));
    }

    /** The period, or as many of its last days as a report holds. */
    public Period offered(Period period) {
        LocalDate earliest = period.to().minusDays(longestDays - 1L);
        return period.from().isBefore(earliest) ? new Period(earliest, period.to(), period.zone()) : period;
    }

    /** What is said where nothing of it is there. */
    public Optional<Phrase> missing(PeriodEvents events) {
        return missing(events, Openness.ALL);
    }

    /** What is said where nothing of it is there that the reader may see: of the rest not even that it is not there. */
    public Optional<Phrase> missing(PeriodEvents events, Openness openness) {
        if (anyOf.isEmpty() || anyOf.stream().anyMatch(kind -> kind.isIn(events))) {
            return Optional.empty();
        }
        List<DataKind> seen = openness.isGlucoseOnly()
                ? anyOf.stream().filter(DataKind::isGlucose).toList()
                : anyOf;
        return Optional.of(
                seen.isEmpty()
                        ? Phrase.of("needs.closed", alternatives(anyOf))
                        : Phrase.of("needs.missing", alternatives(seen)));
    }

    /** "sensor readings, insulin or food". */
    private static Phrase alternatives(List<DataKind> kinds) {
        Phrase named = kinds.get(0).named();
        for (int i = 1; i < kinds.size(); i++) {
            named = Phrase.of(
                    i + 1 < kinds.size() ? "needs.list" : "needs.or",
                    named,
                    kinds.get(i).named());
        }
        return named;
    }
}
