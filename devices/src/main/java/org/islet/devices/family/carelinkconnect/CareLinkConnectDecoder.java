package org.islet.devices.family.carelinkconnect;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Entry;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.csv.MonthNames;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.json.JsonExportDecoder;
import org.islet.devices.protocol.json.JsonRecord;

/** One object tells of a day: its times are the pump's clock, whatever zone they claim. */
final class CareLinkConnectDecoder extends JsonExportDecoder {

    private static final WrittenTimes TIMES = new WrittenTimes(DateOrder.YEAR_MONTH_DAY);

    CareLinkConnectDecoder() {
        super(2, ClockKind.OWN_CLOCK, "CareLink Connect data");
    }

    static boolean isOne(JsonRecord record) {
        JsonRecord data = record.record("patientData").orElse(record);
        boolean isOfConnect = data.fields().keySet().stream()
                .anyMatch(name -> name.startsWith("conduit") || name.startsWith("medicalDevice"));
        return data.has("sgs") || data.has("lastSG") || isOfConnect;
    }

    @Override
    protected void read(JsonRecord record, EventSink sink) {
        JsonRecord data = record.record("patientData").orElse(record);
        if (!isOne(data)) {
            sink.problem(new Problem(record.source(), "Record skipped: it is not of CareLink Connect"));
            return;
        }
        Optional<GlucoseUnit> unit = unit(data);
        if (unit.isPresent()) {
            glucose(data, unit.get(), sink);
        } else {
            sink.problem(new Problem(data.source(), "Glucose skipped: the field bgUnits does not name its unit"));
        }
        data.record("lastAlarm").flatMap(CareLinkConnectDecoder::alarm).ifPresent(sink::event);
        data.record("activeInsulin")
                .flatMap(CareLinkConnectDecoder::activeInsulin)
                .ifPresent(sink::event);
        data.records("markers").forEach(marker -> sink.event(marker(marker, unit)));
        state(data, "reservoirAmount").ifPresent(sink::event);
        state(data, "medicalDeviceBatteryLevelPercent").ifPresent(sink::event);
        state(data, "sensorState").ifPresent(sink::event);
    }

    /** The list of a day; the last value is told again beside it, and counts only where the list lacks it. */
    private static void glucose(JsonRecord data, GlucoseUnit unit, EventSink sink) {
        Set<LocalDateTime> told = new HashSet<>();
        for (JsonRecord value : data.records("sgs")) {
            Optional<GlucoseReading> reading = sensor(value, unit);
            reading.flatMap(one -> one.time().wallClock()).ifPresent(told::add);
            reading.ifPresent(sink::event);
            if (reading.isEmpty() && !isNoReading(value)) {
                sink.problem(new Problem(value.source(), "Sensor value skipped: its time or its number is missing"));
            }
        }
        data.record("lastSG")
                .flatMap(value -> sensor(value, unit))
                .filter(reading -> told.add(reading.time().wallClock().orElseThrow()))
                .ifPresent(sink::event);
    }

    private static boolean isNoReading(JsonRecord value) {
        OptionalDouble glucose = value.number("sg");
        return glucose.isPresent() && glucose.getAsDouble() == 0;
    }

    /** Zero is no reading. */
    private static Optional<GlucoseReading> sensor(JsonRecord value, GlucoseUnit unit) {
        OptionalDouble glucose = value.number("sg");
        Optional<DeviceTime> time = time(value);
        return time.isPresent() && glucose.isPresent() && glucose.getAsDouble() > 0
                ? Optional.of(GlucoseReading.of(
                        new Origin(time.get(), value.source()),
                        GlucoseReading.Kind.SENSOR,
                        new Glucose(glucose.getAsDouble(), unit)))
                : Optional.empty();
    }

    private static Optional<Alarm> alarm(JsonRecord alarm) {
        OptionalDouble code = alarm.number("code");
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(new Alarm(
                        new Origin(time(alarm).orElse(DeviceTime.UNKNOWN), alarm.source()),
                        Alarm.AlarmOrigin.PUMP,
                        OptionalInt.of((int) code.getAsDouble()),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        false));
    }

    private static Optional<Status> activeInsulin(JsonRecord active) {
        OptionalDouble amount = active.number("amount");
        return amount.isPresent() && amount.getAsDouble() >= 0
                ? Optional.of(new Status(
                        new Origin(time(active).orElse(DeviceTime.UNKNOWN), active.source()),
                        "activeInsulin",
                        Double.toString(amount.getAsDouble())))
                : Optional.empty();
    }

    private static DeviceEvent marker(JsonRecord marker, Optional<GlucoseUnit> unit) {
        Origin origin = new Origin(time(marker).orElse(DeviceTime.UNKNOWN), marker.source());
        String type = marker.text("type").orElse("marker");
        Optional<Glucose> value = positive(marker, "value").flatMap(glucose -> unit.map(u -> new Glucose(glucose, u)));
        Optional<Double> delivered = positive(marker, "deliveredFastAmount").or(() -> positive(marker, "bolusAmount"));
        Optional<Double> carbs = positive(marker, "amount");
        if (type.equals("MEAL") && carbs.isPresent()) {
            return new Entry(
                    origin, Entry.Kind.CARBS, OptionalDouble.of(carbs.get()), Optional.of("g"), Optional.empty());
        }
        if (type.equals("CALIBRATION") && value.isPresent()) {
            return GlucoseReading.of(origin, GlucoseReading.Kind.CALIBRATION, value.get());
        }
        if (type.startsWith("BG") && value.isPresent()) {
            return GlucoseReading.of(origin, GlucoseReading.Kind.METER, value.get());
        }
        if (delivered.isPresent()) {
            boolean isAutomatic = type.startsWith("AUTO")
                    || marker.text("activationType")
                            .filter("AUTOCORRECTION"::equals)
                            .isPresent();
            return new Bolus(
                    origin,
                    Bolus.Kind.NORMAL,
                    positive(marker, "programmedFastAmount").map(InsulinUnits::of),
                    delivered.map(InsulinUnits::of),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(isAutomatic));
        }
        return new UnknownEvent(origin, CamelCase.of(type));
    }

    private static Optional<Status> state(JsonRecord data, String name) {
        OptionalDouble number = data.number(name);
        Optional<String> value =
                number.isPresent() ? Optional.of(Long.toString(Math.round(number.getAsDouble()))) : data.text(name);
        DeviceTime time = written(data, "medicalDeviceTimeAsString")
                .or(() -> written(data, "sMedicalDeviceTime"))
                .orElse(DeviceTime.UNKNOWN);
        return value.map(text -> new Status(new Origin(time, data.source()), name, text));
    }

    private static Optional<GlucoseUnit> unit(JsonRecord data) {
        return data.text("bgUnits").or(() -> data.text("bgunits")).flatMap(text -> switch (text) {
            case "MGDL", "MG_DL" -> Optional.of(GlucoseUnit.MG_PER_DL);
            case "MMOLL", "MMOL_L" -> Optional.of(GlucoseUnit.MMOL_PER_L);
            default -> Optional.empty();
        });
    }

    private static Optional<Double> positive(JsonRecord record, String field) {
        OptionalDouble value = record.number(field);
        return value.isPresent() && value.getAsDouble() > 0 ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static Optional<DeviceTime> time(JsonRecord record) {
        return written(record, "datetime").or(() -> written(record, "dateTime")).or(() -> written(record, "timestamp"));
    }

    /** {@code Oct 19, 2015 08:15:00}, or ISO 8601 whose offset is not the pump's. */
    private static Optional<DeviceTime> written(JsonRecord record, String field) {
        Optional<LocalDateTime> iso =
                record.absoluteTime(field).map(time -> time.toLocalDateTime()).or(() -> record.wallTime(field));
        return iso.map(DeviceTime::toTheSecond).or(() -> record.text(field).flatMap(text -> {
            int end = text.length() - "08:15:00".length();
            return end > 0
                    ? TIMES.dateTime(MonthNames.numeric(text.substring(0, end).strip()), text.substring(end))
                    : Optional.empty();
        }));
    }
}
