package org.islet.devices.family.nightscout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.event.Suspension;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.json.JsonRecord;

/** A treatment: its event type is a free text, so what it tells is taken from its amounts first. */
final class Treatment {

    private static final double PER_CENT = 100;
    private static final double MILLIS_A_MINUTE = 60_000;
    private static final int LONGEST_OPCODE = 60;

    private final JsonRecord record;
    private final Origin origin;
    private final String type;
    private final List<DeviceEvent> events = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Treatment(JsonRecord record) {
        this.record = record;
        this.type = record.text("eventType").orElse("");
        DeviceTime time = Times.of(record, "mills", "created_at", "timestamp")
                .or(() -> Times.of(record, "date", "created_at"))
                .orElse(DeviceTime.UNKNOWN);
        this.origin = new Origin(time, record.source());
    }

    void tell(EventSink sink) {
        events().forEach(sink::event);
        if (origin.time().equals(DeviceTime.UNKNOWN)) {
            say(Phrase.of("nightscout.time"));
        }
        Times.sayWhereTheTextIsRight(record, sink, "mills", "created_at", "timestamp");
        problems.forEach(sink::problem);
    }

    /** At least one: a type we do not know is kept by its name. */
    private List<DeviceEvent> events() {
        insulin();
        amount("carbs").ifPresent(carbs -> entry(LogbookEntry.Kind.CARBS, carbs, "g", record.text("foodType")));
        glucose();
        byType();
        record.text("notes").ifPresent(note -> entry(LogbookEntry.Kind.NOTE, Optional.of(note)));
        if (events.isEmpty()) {
            String opcode = type.isEmpty() ? "treatment" : type;
            events.add(new UnknownEvent(origin, opcode.substring(0, Math.min(opcode.length(), LONGEST_OPCODE))));
        }
        return events;
    }

    private void byType() {
        switch (type) {
            case "Temp Basal" -> temporaryBasal();
            case "Site Change" -> delivery(InfusionSetEvent.Kind.SITE_CHANGE);
            case "Insulin Change", "Insulin Cartridge Change" -> delivery(InfusionSetEvent.Kind.RESERVOIR_CHANGE);
            case "Suspend Pump" -> suspension(Suspension.State.SUSPENDED);
            case "Resume Pump" -> suspension(Suspension.State.RESUMED);
            case "Exercise" -> exercise();
            case "Combo Bolus" -> extendedPart();
            case "Sensor Start", "Sensor Change", "Sensor Stop", "Pump Battery Change" ->
                events.add(new Status(origin, CamelCase.of(type), "done"));
            case "Profile Switch" ->
                record.text("profile").ifPresent(profile -> events.add(new Status(origin, "profileSwitch", profile)));
            default -> {
                // told by its amounts, or kept by its name
            }
        }
    }

    /** A pump's boluses carry a type of bolus; insulin in any other treatment was entered. */
    private void insulin() {
        String lower = type.toLowerCase(Locale.ROOT);
        boolean isMicro = record.isTrue("isSMB") || lower.contains("smb") || record.isTrue("automatic");
        boolean isBolus = lower.contains("bolus") || isMicro;
        Optional<Double> insulin = amount("insulin").or(() -> isBolus ? nothingGiven() : Optional.empty());
        if (insulin.isEmpty()) {
            return;
        }
        if (isBolus) {
            boolean isSquare =
                    record.text("type").filter("square"::equalsIgnoreCase).isPresent();
            Bolus.Kind kind = isSquare ? Bolus.Kind.SQUARE : Bolus.Kind.NORMAL;
            events.add(new Bolus(
                    origin,
                    type.equals("Combo Bolus") ? Bolus.Kind.DUAL_NORMAL : kind,
                    positive("programmed").map(InsulinUnits::of),
                    insulin.map(InsulinUnits::of),
                    isSquare ? minutes("duration") : Optional.empty(),
                    Optional.empty(),
                    isMicro ? Optional.of(true) : Optional.empty()));
        } else {
            entry(LogbookEntry.Kind.INSULIN, insulin.get(), "U", Optional.empty());
        }
    }

    /** A bolus that was stopped before its first drop; a meal's zero only says that nothing was dosed for it. */
    private Optional<Double> nothingGiven() {
        OptionalDouble insulin = record.number("insulin");
        boolean isStopped = positive("programmed").isPresent()
                || positive("carbs").isEmpty() && positive("enteredinsulin").isEmpty();
        return insulin.isPresent() && isStopped ? Optional.of(insulin.getAsDouble()) : Optional.empty();
    }

    /** The part of a combination bolus that was to run on; whether it did, nobody says. */
    private void extendedPart() {
        Optional<Double> whole = positive("enteredinsulin");
        Optional<Double> share = positive("splitExt");
        if (whole.isPresent() && share.isPresent()) {
            events.add(new Bolus(
                    origin,
                    Bolus.Kind.DUAL_SQUARE,
                    Optional.of(InsulinUnits.of(whole.get() * share.get() / PER_CENT)),
                    Optional.empty(),
                    minutes("duration"),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    /** Only what a meter measured: a glucose beside a bolus copies what the sensor said, and so may a check. */
    private void glucose() {
        String method = record.text("glucoseType").orElse("").strip().toLowerCase(Locale.ROOT);
        boolean isChecked = type.equals("BG Check");
        boolean isReadOff = isChecked && method.equals("sensor");
        boolean isMeasured = isChecked && !isReadOff || method.equals("finger");
        Optional<GlucoseUnit> unit = record.text("units").flatMap(Treatment::unit);
        Optional<Double> value = positive("glucose");
        if (isMeasured && value.isPresent() && unit.isPresent()) {
            events.add(GlucoseReading.of(origin, GlucoseReading.Kind.METER, new Glucose(value.get(), unit.get())));
        } else if (isMeasured && value.isPresent()) {
            say(Phrase.of("nightscout.no-unit"));
        } else if (isReadOff && value.isPresent()) {
            events.add(new LogbookEntry(
                    origin,
                    LogbookEntry.Kind.OTHER_MARKER,
                    OptionalDouble.of(value.get()),
                    unit.map(GlucoseUnit::symbol),
                    Optional.of("glucose read off the sensor")));
        }
    }

    /** Sites write {@code mg/dl}, {@code mmol} or {@code mmol/L}. */
    private static Optional<GlucoseUnit> unit(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mmol")) {
            return Optional.of(GlucoseUnit.MMOL_PER_L);
        }
        return lower.startsWith("mg") ? Optional.of(GlucoseUnit.MG_PER_DL) : Optional.empty();
    }

    /** The percentage is the change: -50 is half the scheduled rate. */
    private void temporaryBasal() {
        OptionalDouble absolute = record.number("absolute");
        OptionalDouble rate = absolute.isPresent() ? absolute : record.number("rate");
        OptionalDouble change = record.number("percent");
        if (rate.orElse(0) < 0) {
            problems.add(Problem.doubt(record.source(), Phrase.of("rate.negative")));
        }
        events.add(new Basal(
                origin,
                Basal.Kind.TEMPORARY,
                rate.isPresent() ? Optional.of(InsulinUnits.of(rate.getAsDouble())) : Optional.empty(),
                change.isPresent() && rate.isEmpty()
                        ? OptionalDouble.of(PER_CENT + change.getAsDouble())
                        : OptionalDouble.empty(),
                minutes("duration").or(this::millis),
                Optional.empty(),
                OptionalInt.empty()));
    }

    private void exercise() {
        OptionalDouble minutes = record.number("duration");
        events.add(new LogbookEntry(
                origin,
                LogbookEntry.Kind.EXERCISE,
                minutes,
                minutes.isPresent() ? Optional.of("min") : Optional.empty(),
                Optional.empty()));
    }

    private void delivery(InfusionSetEvent.Kind kind) {
        events.add(new InfusionSetEvent(origin, kind, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private void suspension(Suspension.State state) {
        events.add(new Suspension(origin, state, Suspension.Reason.UNKNOWN));
    }

    private void entry(LogbookEntry.Kind kind, double amount, String unit, Optional<String> text) {
        events.add(new LogbookEntry(origin, kind, OptionalDouble.of(amount), Optional.of(unit), text));
    }

    private void entry(LogbookEntry.Kind kind, Optional<String> text) {
        events.add(new LogbookEntry(origin, kind, OptionalDouble.empty(), Optional.empty(), text));
    }

    /** Zero is no entry; a negative amount cannot be right, and is kept and reported. */
    private Optional<Double> amount(String field) {
        OptionalDouble amount = record.number(field);
        if (record.isNoNumber(field)) {
            say(Phrase.of("field.no-number", field));
        } else if (amount.orElse(0) < 0) {
            problems.add(Problem.doubt(record.source(), Phrase.of("field.negative", field)));
        }
        return amount.orElse(0) == 0 ? Optional.empty() : Optional.of(amount.getAsDouble());
    }

    private void say(Phrase what) {
        problems.add(new Problem(record.source(), what));
    }

    private Optional<Double> positive(String field) {
        OptionalDouble value = record.number(field);
        return value.isPresent() && value.getAsDouble() > 0 ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private Optional<Duration> minutes(String field) {
        OptionalDouble minutes = record.number(field);
        return minutes.isPresent() && minutes.getAsDouble() >= 0
                ? Optional.of(Duration.ofMillis((long) (minutes.getAsDouble() * MILLIS_A_MINUTE)))
                : Optional.empty();
    }

    private Optional<Duration> millis() {
        OptionalDouble millis = record.number("durationInMilliseconds");
        return millis.isPresent() && millis.getAsDouble() >= 0
                ? Optional.of(Duration.ofMillis((long) millis.getAsDouble()))
                : Optional.empty();
    }
}
