package org.islet.devices.family.ascensiacontour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.UnknownEvent;

/**
 * One thing the meter remembers.
 *
 * <pre>
 * R | sequence | ^^^test | value | unit ^ method | | flags | | time
 * </pre>
 *
 * Tests are Glucose, Ketone, Insulin and Carb; for the last two the unit is a number that says which kind.
 */
record ResultRecord(
        String test, String valueText, String unit, String method, ResultFlags flags, Optional<ContourTime> time) {

    private static final Map<String, String> METHODS =
            Map.of("B", "wholeBlood", "D", "deproteinizedBlood", "C", "capillaryBlood");
    private static final Map<String, String> INSULIN_KINDS =
            Map.of("1", "shortActing", "2", "longActing", "3", "mixed");
    private static final Map<String, String> CARB_UNITS = Map.of("1", "g", "2", "points", "3", "choices");

    static ResultRecord of(AstmRecord record) {
        return new ResultRecord(
                record.component(2, 3),
                record.component(3, 0),
                record.component(4, 0),
                record.component(4, 1),
                ResultFlags.of(record.field(6)),
                ContourTime.parse(record.field(8)));
    }

    ResultRecord asControl() {
        return new ResultRecord(test, valueText, unit, method, flags.asControl(), time);
    }

    /** An unknown event where the test, its unit or its value is not one we know. */
    DeviceEvent event(Source source, Header header) {
        Origin origin = new Origin(deviceTime(), source);
        return switch (test) {
            case "Glucose" -> glucose(origin, header);
            case "Insulin" -> insulin(origin);
            case "Carb" -> carbs(origin);
            case "Ketone" -> entry(origin, LogbookEntry.Kind.KETONE, value(), unit, flagsAsText());
            default -> new UnknownEvent(origin, "R " + test);
        };
    }

    private DeviceTime deviceTime() {
        return time.map(at -> at.toTheSecond()
                        ? DeviceTime.toTheSecond(at.wallClock())
                        : DeviceTime.toTheMinute(at.wallClock()))
                .orElse(DeviceTime.UNKNOWN);
    }

    /** The words HI and LO are not known to be sent, but cost nothing to read. */
    private DeviceEvent glucose(Origin origin, Header header) {
        Optional<GlucoseUnit> glucoseUnit = glucoseUnit(header);
        Optional<OutOfRange> range = outOfRange();
        if (glucoseUnit.isEmpty() || (value().isEmpty() && range.isEmpty())) {
            return new UnknownEvent(origin, "R Glucose");
        }
        Optional<Glucose> glucose = value().isPresent()
                ? Optional.of(new Glucose(value().getAsDouble(), glucoseUnit.get()))
                : Optional.empty();
        return new GlucoseReading(
                origin, GlucoseReading.Kind.METER, glucose, range, OptionalDouble.empty(), words(), false);
    }

    private Optional<OutOfRange> outOfRange() {
        return switch (valueText.toUpperCase(Locale.ROOT)) {
            case "HI" -> Optional.of(OutOfRange.HIGH);
            case "LO" -> Optional.of(OutOfRange.LOW);
            default -> flags.outOfRange();
        };
    }

    /** The record's own unit; the meter's only where the record has none. */
    private Optional<GlucoseUnit> glucoseUnit(Header header) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "mg/dl" -> Optional.of(GlucoseUnit.MG_PER_DL);
            case "mmol/l" -> Optional.of(GlucoseUnit.MMOL_PER_L);
            case "" ->
                header.deviceInfo().showsMmolPerL().map(mmol -> mmol ? GlucoseUnit.MMOL_PER_L : GlucoseUnit.MG_PER_DL);
            default -> Optional.empty();
        };
    }

    /** Plasma is what every other source gives, so only the other methods are said. */
    private List<String> words() {
        List<String> words = new ArrayList<>(flags.words());
        Optional.ofNullable(METHODS.get(method)).ifPresent(words::add);
        return words;
    }

    /** Counted in tenths of a unit; a value with a decimal point of its own is taken as units (not seen yet). */
    private DeviceEvent insulin(Origin origin) {
        String kind = INSULIN_KINDS.get(unit);
        if (kind == null || value().isEmpty()) {
            return new UnknownEvent(origin, "R Insulin");
        }
        double units = valueText.contains(".") ? value().getAsDouble() : value().getAsDouble() / 10;
        String text = flagsAsText().map(flags -> kind + " " + flags).orElse(kind);
        return entry(origin, LogbookEntry.Kind.INSULIN, OptionalDouble.of(units), "U", Optional.of(text));
    }

    private DeviceEvent carbs(Origin origin) {
        String counted = CARB_UNITS.get(unit);
        return counted == null
                ? new UnknownEvent(origin, "R Carb")
                : entry(origin, LogbookEntry.Kind.CARBS, value(), counted, flagsAsText());
    }

    private Optional<String> flagsAsText() {
        List<String> words = new ArrayList<>(flags.words());
        flags.outOfRange().ifPresent(range -> words.add(range == OutOfRange.LOW ? "belowRange" : "aboveRange"));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private DeviceEvent entry(
            Origin origin, LogbookEntry.Kind kind, OptionalDouble amount, String amountUnit, Optional<String> text) {
        return amount.isEmpty()
                ? new UnknownEvent(origin, "R " + test)
                : new LogbookEntry(origin, kind, amount, Optional.of(amountUnit), text);
    }

    private OptionalDouble value() {
        return valueText.matches("\\d{1,6}(\\.\\d{1,4})?")
                ? OptionalDouble.of(Double.parseDouble(valueText))
                : OptionalDouble.empty();
    }
}
