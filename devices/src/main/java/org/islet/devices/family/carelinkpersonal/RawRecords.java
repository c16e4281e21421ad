package org.islet.devices.family.carelinkpersonal;

import static org.islet.devices.family.carelinkpersonal.RawCalculation.insulin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.carelinkcells.CareLinkSuspensions;
import org.islet.devices.protocol.csv.CarbUnits;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;

/** The event of a row, by its {@code Raw-Type}. */
final class RawRecords {

    private static final int LONGEST_OPCODE = 60;
    private static final int MOST_TYPES = 100;

    private final PersonalColumns columns;
    private final ShownRecords shown;
    private final RowEvents rows;
    private final Set<String> unknownTypes = new HashSet<>();

    RawRecords(PersonalColumns columns, WrittenTimes times, RowEvents rows) {
        this.columns = columns;
        this.rows = rows;
        this.shown = new ShownRecords(columns, times, rows);
    }

    /** Empty where neither the raw values nor the cells for the eye hold what the row's type must have. */
    Optional<DeviceEvent> event(CsvRow row, RawValues raw, Origin origin) {
        Optional<DeviceEvent> event = byItsType(row, raw, origin);
        return event.isPresent() ? event : shown.any(row, origin);
    }

    private Optional<DeviceEvent> byItsType(CsvRow row, RawValues raw, Origin origin) {
        String type = row.cell(columns.rawType());
        return switch (type) {
            case "GlucoseSensorData" -> sensor(row, raw, origin, Optional.empty());
            case "GlucoseSensorDataLow" -> sensor(row, raw, origin, Optional.of(OutOfRange.LOW));
            case "GlucoseSensorDataHigh" -> sensor(row, raw, origin, Optional.of(OutOfRange.HIGH));
            case "BolusNormal" -> bolus(raw, origin, isDual(row, raw) ? Bolus.Kind.DUAL_NORMAL : Bolus.Kind.NORMAL);
            case "BolusSquare" -> bolus(raw, origin, isDual(row, raw) ? Bolus.Kind.DUAL_SQUARE : Bolus.Kind.SQUARE);
            case "BolusWizardBolusEstimate" -> Optional.of(RawCalculation.of(raw, columns.unit(), origin));
            case "BasalProfileStart" -> scheduledBasal(raw, origin);
            case "ChangeTempBasal", "ChangeTempBasalPercent" -> temporaryBasal(raw, origin);
            case "ChangeSuspendEnable", "ChangeSuspendState" -> suspension(raw, origin);
            case "Prime" ->
                Optional.of(new InfusionSetEvent(
                        origin,
                        InfusionSetEvent.Kind.PRIME,
                        raw.text("PRIME_TYPE"),
                        insulin(raw, "PROGRAMMED_AMOUNT"),
                        insulin(raw, "AMOUNT")));
            case "Rewind" ->
                Optional.of(new InfusionSetEvent(
                        origin, InfusionSetEvent.Kind.REWIND, Optional.empty(), Optional.empty(), Optional.empty()));
            case "ChangeTime" -> clockChange(row, raw, origin);
            case "AlarmPump" -> alarm(row, raw, origin, Alarm.AlarmOrigin.PUMP);
            case "AlarmSensor" -> alarm(row, raw, origin, Alarm.AlarmOrigin.SENSOR);
            case "JournalEntryPumpLowBattery" -> warning(origin, "lowBattery", OptionalDouble.empty());
            case "JournalEntryPumpLowReservoir" -> warning(origin, "lowReservoir", raw.number("AMOUNT"));
            case "SensorWeakSignal" -> Optional.of(new Status(origin, "sensorSignal", "weak"));
            case "ResultDailyTotal" -> dailyTotal(raw, origin);
            case "JournalEntryMealMarker" -> carbs(raw, origin);
            case "JournalEntryExerciseMarker" -> marker(origin, LogbookEntry.Kind.EXERCISE, OptionalDouble.empty());
            case "JournalEntryInsulinMarker" -> marker(origin, LogbookEntry.Kind.INSULIN, raw.number("AMOUNT"));
            default -> byItsCells(row, type, raw, origin);
        };
    }

    /** Types we have no name for: meters have one each, settings many; the rest is told by what it shows. */
    private Optional<DeviceEvent> byItsCells(CsvRow row, String type, RawValues raw, Origin origin) {
        Optional<DeviceEvent> strip = shown.strip(row, origin);
        if (strip.isPresent()) {
            return strip;
        }
        if (RawSettings.isOne(type)) {
            return Optional.of(RawSettings.of(type, raw, origin));
        }
        return shown.any(row, origin)
                .or(() -> type.isEmpty() ? Optional.empty() : Optional.of(unknown(row, type, origin)));
    }

    /** Told once a type: a file may hold thousands of rows of one. */
    private UnknownEvent unknown(CsvRow row, String type, Origin origin) {
        String name = type.substring(0, Math.min(type.length(), LONGEST_OPCODE));
        boolean isAWord = type.chars().allMatch(Character::isLetterOrDigit);
        if (unknownTypes.size() < MOST_TYPES && unknownTypes.add(name)) {
            rows.say(
                    row,
                    isAWord
                            ? Phrase.of("carelink-personal.unknown-type", name)
                            : Phrase.of("carelink-personal.unknown-type-here"));
        }
        return new UnknownEvent(origin, name);
    }

    private Optional<DeviceEvent> sensor(CsvRow row, RawValues raw, Origin origin, Optional<OutOfRange> range) {
        OptionalDouble number = Decimals.parse(row.cell(columns.sensorGlucose()));
        Optional<Glucose> value = number.isPresent() && number.getAsDouble() > 0
                ? Optional.of(new Glucose(number.getAsDouble(), columns.unit()))
                : Optional.empty();
        return value.isEmpty() && range.isEmpty()
                ? Optional.empty()
                : Optional.of(new GlucoseReading(
                        origin, GlucoseReading.Kind.SENSOR, value, range, raw.number("ISIG"), List.of(), false));
    }

    private boolean isDual(CsvRow row, RawValues raw) {
        return raw.text("BOLUS_TYPE").filter(type -> type.startsWith("dual")).isPresent()
                || raw.text("IS_DUAL_COMPONENT").filter("true"::equals).isPresent()
                || shown.isDual(row);
    }

    private static Optional<DeviceEvent> bolus(RawValues raw, Origin origin, Bolus.Kind kind) {
        Optional<InsulinUnits> delivered = insulin(raw, "AMOUNT");
        return delivered.map(amount -> new Bolus(
                origin,
                kind,
                insulin(raw, "PROGRAMMED_AMOUNT"),
                delivered,
                millis(raw, "DURATION"),
                insulin(raw, "UNABSORBED_INSULIN_TOTAL"),
                Optional.empty()));
    }

    private static Optional<DeviceEvent> scheduledBasal(RawValues raw, Origin origin) {
        Optional<InsulinUnits> rate = insulin(raw, "RATE");
        OptionalDouble index = raw.number("PROFILE_INDEX");
        return rate.map(known -> new Basal(
                origin,
                Basal.Kind.SCHEDULED,
                rate,
                OptionalDouble.empty(),
                Optional.empty(),
                raw.text("PATTERN_NAME"),
                index.isPresent() ? OptionalInt.of((int) index.getAsDouble()) : OptionalInt.empty()));
    }

    private static Optional<DeviceEvent> temporaryBasal(RawValues raw, Origin origin) {
        Optional<InsulinUnits> rate = insulin(raw, "RATE");
        OptionalDouble percent = raw.number("PERCENT_OF_RATE");
        Optional<Duration> duration = millis(raw, "DURATION");
        return duration.map(known -> new Basal(
                origin, Basal.Kind.TEMPORARY, rate, percent, duration, Optional.empty(), OptionalInt.empty()));
    }

    private static Optional<DeviceEvent> suspension(RawValues raw, Origin origin) {
        return raw.text("ENABLE").or(() -> raw.text("STATE")).map(state -> CareLinkSuspensions.of(state, origin));
    }

    private Optional<DeviceEvent> clockChange(CsvRow row, RawValues raw, Origin origin) {
        OptionalDouble millis = raw.number("NEW_TIME");
        Optional<LocalDateTime> to = shown.newTime(row)
                .or(() -> millis.isEmpty()
                        ? Optional.empty()
                        : Optional.of(LocalDateTime.ofInstant(
                                Instant.ofEpochMilli((long) millis.getAsDouble()), ZoneOffset.UTC)));
        return to.map(time -> new ClockChange(origin, origin.time().wallClock().orElseThrow(), time));
    }

    private Optional<DeviceEvent> alarm(CsvRow row, RawValues raw, Origin origin, Alarm.AlarmOrigin raisedBy) {
        OptionalDouble code = raw.number("RAW_TYPE");
        return Optional.of(new Alarm(
                origin,
                raisedBy,
                code.isPresent() ? OptionalInt.of((int) code.getAsDouble()) : OptionalInt.empty(),
                shown.alarmName(row),
                raw.number("AMOUNT"),
                false));
    }

    private static Optional<DeviceEvent> warning(Origin origin, String name, OptionalDouble value) {
        return Optional.of(
                new Alarm(origin, Alarm.AlarmOrigin.PUMP, OptionalInt.empty(), Optional.of(name), value, false));
    }

    private static Optional<DeviceEvent> dailyTotal(RawValues raw, Origin origin) {
        return insulin(raw, "AMOUNT")
                .map(amount -> new DailyTotal(
                        origin, origin.time().wallClock().orElseThrow().toLocalDate(), amount, Map.of()));
    }

    private static Optional<DeviceEvent> carbs(RawValues raw, Origin origin) {
        OptionalDouble input = raw.number("CARB_INPUT");
        OptionalDouble amount = input.isPresent() ? input : raw.number("AMOUNT");
        Optional<String> unit = raw.text("CARB_UNITS").flatMap(CarbUnits::ofWord);
        return Optional.of(new LogbookEntry(origin, LogbookEntry.Kind.CARBS, amount, unit, Optional.empty()));
    }

    private static Optional<DeviceEvent> marker(Origin origin, LogbookEntry.Kind kind, OptionalDouble units) {
        Optional<String> unit = units.isPresent() ? Optional.of("U") : Optional.empty();
        return Optional.of(new LogbookEntry(origin, kind, units, unit, Optional.empty()));
    }

    private static Optional<Duration> millis(RawValues raw, String key) {
        OptionalDouble millis = raw.number(key);
        return millis.isPresent() && millis.getAsDouble() >= 0
                ? Optional.of(Duration.ofMillis((long) millis.getAsDouble()))
                : Optional.empty();
    }
}
