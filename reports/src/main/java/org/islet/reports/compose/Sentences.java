package org.islet.reports.compose;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.InsulinKind;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.Sufficiency;

/** What events and data say in a phrase, plain and without blame. */
public final class Sentences {

    private static final Map<String, String> INTENSITIES = Map.of(
            "light",
            "light",
            "moderate",
            "moderate",
            "medium",
            "moderate",
            "vigorous",
            "vigorous",
            "heavy",
            "vigorous");

    private Sentences() {}

    /** How much there was to make a report of. */
    public static Phrase sufficiency(Sufficiency sufficiency) {
        if (sufficiency.isMeterOnly()) {
            return Phrase.of(
                    "sufficiency.meter",
                    sufficiency.meterReadings(),
                    sufficiency.daysWithMeter(),
                    Phrase.of("days", sufficiency.days()));
        }
        return Phrase.of(
                "sufficiency.sensor",
                sufficiency.readings(),
                sufficiency.daysWithData(),
                Phrase.of("days", sufficiency.days()),
                Measure.of(Quantity.PERCENT, sufficiency.activePercent()));
    }

    /** Those that were put together in one phrase, by themselves. */
    public static Stream<Phrase> each(Phrase together) {
        return together.key().equals("summary.together")
                ? together.arguments().stream().map(Phrase.class::cast).flatMap(Sentences::each)
                : Stream.of(together);
    }

    static Phrase clockSet(ClockChange change) {
        boolean isOneDay = change.from().toLocalDate().equals(change.to().toLocalDate());
        return isOneDay
                ? Phrase.of(
                        "event.clockSet",
                        change.from().toLocalTime(),
                        change.to().toLocalTime())
                : Phrase.of("event.clockSet", change.from(), change.to());
    }

    static Phrase entry(LogbookEntry entry) {
        String text = entry.text().orElse("");
        String unit = entry.unit().orElse("");
        if (entry.kind() == LogbookEntry.Kind.INSULIN && entry.amount().isPresent()) {
            var units = Measure.of(Quantity.INSULIN, entry.amount().getAsDouble());
            return Phrase.of("event.insulin", units, Phrase.of("insulin." + InsulinKind.of(text)));
        }
        if (entry.kind() == LogbookEntry.Kind.NOTE && !text.isEmpty()) {
            return Phrase.of("event.text", text);
        }
        Phrase kind = Phrase.of("entry." + entry.kind());
        if (intensity(entry).isPresent() && entry.amount().isPresent()) {
            var minutes = Measure.of(Quantity.AMOUNT, entry.amount().getAsDouble());
            return Phrase.of(
                    "event.exercise", kind, minutes, unit, intensity(entry).get());
        }
        String words = words(text);
        if (entry.amount().isPresent()) {
            var amount = Measure.of(Quantity.INSULIN, entry.amount().getAsDouble());
            boolean isWhole =
                    entry.amount().getAsDouble() == Math.rint(entry.amount().getAsDouble());
            Measure written = isWhole ? Measure.count((long) entry.amount().getAsDouble()) : amount;
            return Phrase.of("event.amount", kind, written, (unit + " " + words).strip());
        }
        return words.isEmpty() ? kind : Phrase.of("event.said", kind, words);
    }

    /** How hard exercise was, where that is one of the usual words. */
    static Optional<Phrase> intensity(LogbookEntry entry) {
        return entry.text()
                .filter(text -> entry.kind() == LogbookEntry.Kind.EXERCISE)
                .map(text -> INTENSITIES.get(text.toLowerCase(Locale.ROOT)))
                .map(intensity -> Phrase.of("intensity." + intensity));
    }

    static Phrase alarm(Alarm alarm) {
        return alarm.name()
                .map(name -> alarm(name, alarm.code()))
                .orElseGet(() -> alarm.code().isPresent()
                        ? Phrase.of("alarm.code", String.valueOf(alarm.code().getAsInt()))
                        : Phrase.of("alarm"));
    }

    /** A name that nobody has put into words stays as the device or the file has it, with its number. */
    private static Phrase alarm(String name, OptionalInt code) {
        return DevicePhrases.alarm(name)
                .orElseGet(() -> code.isPresent()
                        ? Phrase.of("alarm.named", capitalised(words(name)), String.valueOf(code.getAsInt()))
                        : Phrase.of("event.text", capitalised(words(name))));
    }

    /** A name that nobody has put into words, as the device or the file has it. */
    public static Phrase named(String name) {
        return Phrase.of("event.text", capitalised(words(name)));
    }

    /** A device's code as words: "lowSg" is "low sensor glucose"; what a person wrote stays. */
    static String words(String text) {
        boolean isCode = text.matches("[a-z0-9]+([A-Z][a-z0-9]*)+");
        return isCode
                ? text.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\bsg\\b", "sensor glucose")
                        .replaceAll("\\bbg\\b", "blood glucose")
                : text;
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
