package org.islet.it.numbers;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.model.Targets;
import org.islet.reports.words.Words;

/** How the product writes the numbers of a report's JSON, from the JSON alone. */
final class JsonWords {

    /** Per cents with a decimal: the indicator, and all that are held against each other. */
    private static final Set<String> FINE = Set.of("gmiPercent", "these_days", "days_before");

    private static final Set<String> SINGLE_DOSES = Set.of("on_board_u", "recommended_u", "given_u", "beyond_u");

    private final GlucoseUnit unit;
    private final Targets targets;
    private final Words words;

    JsonWords(JsonObject report) {
        this.unit = GlucoseUnit.ofSymbol(report.get("unit").getAsString());
        this.targets = Targets.of(Targets.Preset.valueOf(
                report.getAsJsonObject("targets").get("preset").getAsString().toUpperCase(Locale.ROOT)));
        this.words = new Words(
                Presentation.PLAIN.in(
                        Locale.forLanguageTag(report.get("language").getAsString())),
                unit);
    }

    Words words() {
        return words;
    }

    Targets targets() {
        return targets;
    }

    /** Its number by the one notation, and its unit where it is known. */
    String written(JsonObject measure) {
        Measure read = measure(measure);
        return read.isKnown() ? words.number(read) + " " + text(measure, "unit") : words.number(read);
    }

    String number(JsonObject measure) {
        return words.number(measure(measure));
    }

    /** With its sign. */
    String change(JsonObject measure) {
        return words.change(measure(measure));
    }

    private Measure measure(JsonObject json) {
        Quantity quantity = quantity(text(json, "unit"), text(json, "id"));
        JsonElement value = json.get("value");
        if (value.isJsonNull()) {
            return Measure.of(quantity, OptionalDouble.empty());
        }
        double number = value.getAsDouble();
        double kept =
                quantity.isOfGlucose() ? Math.signum(number) * new Glucose(Math.abs(number), unit).inMgPerDl() : number;
        Optional<OutOfRange> range = Optional.ofNullable(json.get("range"))
                .map(JsonElement::getAsString)
                .map(name -> OutOfRange.valueOf(name.toUpperCase(Locale.ROOT)));
        return new Measure(quantity, OptionalDouble.of(kept), range);
    }

    /** Of the figures of reports: sums and means of insulin, and of single doses those of the calculator's meals. */
    private Quantity quantity(String symbol, String id) {
        if (symbol.equals(unit.symbol())) {
            return Quantity.GLUCOSE;
        }
        if (symbol.equals(unit.symbol() + "·h")) {
            return Quantity.GLUCOSE_HOURS;
        }
        if (symbol.equals("%")) {
            return FINE.contains(id) ? Quantity.FINE_PERCENT : Quantity.PERCENT;
        }
        if (symbol.equals(words.say("unit.points"))) {
            return Quantity.POINTS;
        }
        if (symbol.equals(words.say("unit.insulin"))) {
            return SINGLE_DOSES.contains(id) ? Quantity.INSULIN : Quantity.INSULIN_SUM;
        }
        if (symbol.equals(words.say("unit.aDay"))) {
            return Quantity.A_DAY;
        }
        if (symbol.equals(words.say("unit.days"))) {
            return Quantity.DAYS;
        }
        return switch (symbol) {
            case "g" -> Quantity.GRAMS;
            case "h" -> Quantity.HOURS;
            case "" -> id.endsWith("minutes") || id.endsWith("Minutes") ? Quantity.COUNT : Quantity.AMOUNT;
            default -> throw new AssertionError("a unit nobody told this test of: " + symbol);
        };
    }

    static RangeShares shares(JsonObject section) {
        double[] read = new double[GlucoseRange.values().length];
        int i = 0;
        for (JsonElement share : section.getAsJsonArray("shares")) {
            read[i++] = share.getAsJsonObject().get("value").getAsDouble();
        }
        return new RangeShares(read[0], read[1], read[2], read[3], read[4]);
    }

    static Sufficiency sufficiency(JsonObject report) {
        JsonObject json = report.getAsJsonObject("sufficiency");
        return new Sufficiency(
                json.get("days").getAsLong(),
                json.get("daysWithData").getAsInt(),
                json.get("readings").getAsInt(),
                OptionalDouble.of(json.get("activePercent").getAsDouble()),
                json.get("meterReadings").getAsInt(),
                json.get("daysWithMeter").getAsInt(),
                json.get("excludedMinutes").getAsLong());
    }

    static String text(JsonObject object, String field) {
        return object.get(field).getAsString();
    }
}
