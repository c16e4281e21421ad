package org.islet.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Entry;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.InsulinOfDay;
import org.islet.reports.model.Notation;
import org.islet.reports.model.Partition;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.Sufficiency;

/** The sentences of the reports, plain and without blame. */
final class Sentences {

    private Sentences() {}

    /** What a picture of glucose shows. */
    static String glucose(GlucoseStatistics statistics, GlucoseUnit unit) {
        RangeShares shares = statistics.shares().orElseThrow();
        return "Glucose between %s and %s %s, mean %s; %s %% of the time in range, %s %% below and %s %% above."
                .formatted(
                        written(statistics.lowest().orElseThrow(), unit),
                        written(statistics.highest().orElseThrow(), unit),
                        unit.symbol(),
                        written(statistics.mean().orElseThrow(), unit),
                        Partition.written(shares, GlucoseRange.IN_RANGE),
                        Partition.writtenBelow(shares),
                        Partition.writtenAbove(shares));
    }

    static String insulin(InsulinOfDay insulin) {
        List<String> parts = new ArrayList<>();
        insulin.bolus()
                .ifPresent(units -> parts.add("%s U in %s"
                        .formatted(Notation.oneDecimal(units), counted(insulin.boluses(), "bolus", "boluses"))));
        insulin.basal().ifPresent(units -> parts.add(Notation.oneDecimal(units) + " U basal"));
        return parts.isEmpty() ? "" : " " + String.join(" and ", parts) + ".";
    }

    static String food(OptionalDouble grams) {
        return grams.isPresent() ? " " + Notation.whole(grams) + " g carbohydrate." : "";
    }

    static String sufficiency(Sufficiency sufficiency) {
        return "%d of %s with sensor data, sensor active %s %% of the time."
                .formatted(
                        sufficiency.daysWithData(),
                        counted(sufficiency.days(), "day", "days"),
                        Notation.percent(sufficiency.activePercent()));
    }

    /** Never without its count, never with a wrong plural. */
    static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    static String entry(Entry entry) {
        String amount = entry.amount().isPresent()
                ? Notation.oneDecimal(entry.amount().getAsDouble()).replaceAll("\\.0$", "")
                        + entry.unit().map(unit -> " " + unit).orElse("")
                : "";
        String text = entry.text().orElse("");
        String said = (amount + " " + text).strip();
        String kind = words(entry.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return said.isEmpty() ? kind : entry.kind() == Entry.Kind.NOTE ? said : kind + " " + said;
    }

    static String alarm(Alarm alarm) {
        return alarm.name()
                .map(Sentences::words)
                .orElseGet(
                        () -> alarm.code().isPresent() ? "Alarm " + alarm.code().getAsInt() : "Alarm");
    }

    /** "lowReservoir" as "Low reservoir". */
    private static String words(String camelCase) {
        String spaced = camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        if (spaced.isEmpty()) {
            return spaced;
        }
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private static String written(Glucose glucose, GlucoseUnit unit) {
        return Notation.glucose(glucose, unit);
    }
}
