package org.islet.devices.family.carelinkconnect;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.json.JsonExportDecoder;
import org.islet.devices.protocol.json.JsonRecord;

/** One object tells of a day: its times are the pump's clock, whatever zone they claim. */
final class CareLinkConnectDecoder extends JsonExportDecoder {

    CareLinkConnectDecoder() {
        super(4, ClockKind.OWN_CLOCK, Phrase.of("export.carelink-connect"));
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
            sink.problem(new Problem(record.source(), Phrase.of("carelink-connect.foreign")));
            return;
        }
        Optional<GlucoseUnit> unit = unit(data);
        if (unit.isPresent()) {
            glucose(data, unit.get(), sink);
        } else {
            sink.problem(new Problem(data.source(), Phrase.of("carelink-connect.unit")));
        }
        data.record("lastAlarm").flatMap(CareLinkConnectDecoder::alarm).ifPresent(sink::event);
        data.record("activeInsulin")
                .flatMap(CareLinkConnectDecoder::activeInsulin)
                .ifPresent(sink::event);
        var markers = new ConnectMarkers(unit, sink);
        data.records("markers").forEach(markers::read);
        state(data, "reservoirAmount").ifPresent(sink::event);
        state(data, "medicalDeviceBatteryLevelPercent").ifPresent(sink::event);
        state(data, "sensorState").ifPresent(sink::event);
    }

    /** The list of a day; the last value is told again beside it, and counts only where the list lacks it. */
    private static void glucose(JsonRecord data, GlucoseUnit unit, EventSink sink) {
        Set<LocalDateTime> told = new HashSet<>();
        for (JsonRecord value : data.records("sgs")) {
            sensor(value, unit, sink).ifPresent(reading -> {
                reading.time().wallClock().ifPresent(told::add);
                sink.event(reading);
            });
        }
        data.record("lastSG")
                .flatMap(value -> sensor(value, unit, sink))
                .filter(reading -> told.add(reading.time().wallClock().orElseThrow()))
                .ifPresent(sink::event);
    }

    /** Zero is no reading, and has no time in newer answers. */
    private static Optional<GlucoseReading> sensor(JsonRecord value, GlucoseUnit unit, EventSink sink) {
        OptionalDouble glucose = value.number("sg");
        if (glucose.isEmpty() || glucose.getAsDouble() < 0) {
            sink.problem(new Problem(value.source(), Phrase.of("carelink-connect.sensor")));
            return Optional.empty();
        }
        if (glucose.getAsDouble() == 0) {
            return Optional.empty();
        }
        Optional<DeviceTime> time = ConnectTimes.of(value);
        if (time.isEmpty()) {
            sink.problem(new Problem(value.source(), Phrase.of("carelink-connect.time")));
        }
        return time.map(known -> GlucoseReading.of(
                new Origin(known, value.source()),
                GlucoseReading.Kind.SENSOR,
                new Glucose(glucose.getAsDouble(), unit)));
    }

    private static Optional<Alarm> alarm(JsonRecord alarm) {
        OptionalDouble number = alarm.number("code");
        OptionalDouble code = number.isPresent() ? number : alarm.number("faultId");
        Optional<String> name = alarm.text("messageId").map(CamelCase::of);
        return code.isEmpty() || code.getAsDouble() <= 0
                ? Optional.empty()
                : Optional.of(new Alarm(
                        new Origin(ConnectTimes.of(alarm).orElse(DeviceTime.UNKNOWN), alarm.source()),
                        Alarm.AlarmOrigin.PUMP,
                        OptionalInt.of((int) code.getAsDouble()),
                        name,
                        OptionalDouble.empty(),
                        false));
    }

    private static Optional<Status> activeInsulin(JsonRecord active) {
        OptionalDouble amount = active.number("amount");
        return amount.isPresent() && amount.getAsDouble() >= 0
                ? Optional.of(new Status(
                        new Origin(ConnectTimes.of(active).orElse(DeviceTime.UNKNOWN), active.source()),
                        "activeInsulin",
                        Double.toString(amount.getAsDouble())))
                : Optional.empty();
    }

    private static Optional<Status> state(JsonRecord data, String name) {
        OptionalDouble number = data.number(name);
        Optional<String> value = number.isPresent() ? Optional.of(plain(number.getAsDouble())) : data.text(name);
        DeviceTime time = ConnectTimes.written(data, "medicalDeviceTimeAsString")
                .or(() -> ConnectTimes.written(data, "sMedicalDeviceTime"))
                .orElse(DeviceTime.UNKNOWN);
        return value.map(text -> new Status(new Origin(time, data.source()), name, text));
    }

    /** 60 rather than 60.0, and 12.5 as it is. */
    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static Optional<GlucoseUnit> unit(JsonRecord data) {
        return data.text("bgUnits").or(() -> data.text("bgunits")).flatMap(text -> switch (CamelCase.of(text)
                .toLowerCase(Locale.ROOT)) {
            case "mgdl" -> Optional.of(GlucoseUnit.MG_PER_DL);
            case "mmoll" -> Optional.of(GlucoseUnit.MMOL_PER_L);
            default -> Optional.empty();
        });
    }
}
