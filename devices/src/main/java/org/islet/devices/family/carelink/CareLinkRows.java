package org.islet.devices.family.carelink;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.Delivery;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Suspension;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;

/** The events of a section's rows: a row tells one thing mostly, by the columns that are filled. */
final class CareLinkRows {

    private final CareLinkSection section;
    private final CareLinkColumns columns;
    private final CareLinkInsulin insulin;
    private final CareLinkMarkers markers;
    private final WrittenTimes times;
    private final RowEvents rows;
    private final Set<Long> alreadyRead = new HashSet<>();
    private int told;

    CareLinkRows(CareLinkSection section, CareLinkColumns columns, WrittenTimes times, RowEvents rows) {
        this.section = section;
        this.columns = columns;
        this.insulin = new CareLinkInsulin(columns);
        this.markers = new CareLinkMarkers(columns);
        this.times = times;
        this.rows = rows;
    }

    void read(CsvRow row) {
        Optional<DeviceTime> time = times.dateTime(row.cell(columns.date()), row.cell(columns.time()));
        if (time.isEmpty()) {
            rows.skip(row, "its date and time cannot be read");
            return;
        }
        if (!alreadyRead.add(contentOf(row))) {
            rows.skip(row, "it repeats an earlier row of this section");
            return;
        }
        Origin origin = rows.origin(row, time.get());
        told = 0;
        if (section.isAggregated()) {
            tell(automaticTotal(row, origin));
        } else {
            readColumns(row, origin);
        }
        if (told == 0) {
            rows.event(new UnknownEvent(origin, firstFilledColumn(row)));
        }
    }

    /** All cells but the running index, as one number: CareLink writes some rows twice. */
    private static long contentOf(CsvRow row) {
        long content = 0;
        for (int i = 1; i < row.size(); i++) {
            content = content * 1_000_003 + row.cell(i).hashCode();
        }
        return content;
    }

    private void readColumns(CsvRow row, Origin origin) {
        tell(meter(row, origin));
        tell(glucose(row, origin, GlucoseReading.Kind.CALIBRATION, columns.calibration()));
        tell(glucose(row, origin, GlucoseReading.Kind.SENSOR, columns.sensorGlucose()));
        tell(insulin.basal(row, origin));
        tell(insulin.temporaryBasal(row, origin));
        tell(insulin.bolus(row, origin));
        tell(insulin.calculation(row, origin));
        tell(insulin.prime(row, origin));
        if (!row.cell(columns.rewind()).isEmpty()) {
            tell(Optional.of(
                    new Delivery(origin, Delivery.Kind.REWIND, Optional.empty(), Optional.empty(), Optional.empty())));
        }
        tell(suspension(row, origin));
        tell(alarm(row, origin, columns.alert(), false));
        tell(alarm(row, origin, columns.clearedAlert(), true));
        tell(clockChange(row, origin));
        tell(markers.marker(row, origin));
        tell(markers.sensorException(row, origin));
    }

    private void tell(Optional<? extends DeviceEvent> event) {
        if (event.isPresent()) {
            rows.event(event.get());
            told++;
        }
    }

    /** The sum of a day, written as a bolus at its first midnight: never a bolus. */
    private Optional<DeviceEvent> automaticTotal(CsvRow row, Origin origin) {
        return insulin.delivered(row)
                .map(InsulinUnits::value)
                .map(total -> new DailyTotal(
                        origin,
                        origin.time().wallClock().orElseThrow().toLocalDate(),
                        InsulinUnits.of(total),
                        Map.of("automatic", total)));
    }

    private Optional<DeviceEvent> meter(CsvRow row, Origin origin) {
        String source = row.cell(columns.bgSource());
        List<String> flags = source.isEmpty() ? List.of() : List.of(CamelCase.of(source));
        boolean isLinked = !row.cell(columns.linkedMeter()).isEmpty();
        return value(row, columns.bgReading())
                .map(value -> new GlucoseReading(
                        origin,
                        GlucoseReading.Kind.METER,
                        Optional.of(value),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        flags,
                        isLinked));
    }

    private Optional<DeviceEvent> glucose(CsvRow row, Origin origin, GlucoseReading.Kind kind, int column) {
        OptionalDouble isig =
                kind == GlucoseReading.Kind.SENSOR ? Decimals.parse(row.cell(columns.isig())) : OptionalDouble.empty();
        return value(row, column)
                .map(value ->
                        new GlucoseReading(origin, kind, Optional.of(value), Optional.empty(), isig, List.of(), false));
    }

    private Optional<Glucose> value(CsvRow row, int column) {
        String cell = row.cell(column);
        OptionalDouble number = Decimals.parse(cell);
        if (!cell.isEmpty() && number.isEmpty()) {
            rows.skipCell(row, "a glucose is not a number");
        }
        return number.isPresent() && number.getAsDouble() > 0
                ? Optional.of(new Glucose(number.getAsDouble(), columns.unit()))
                : Optional.empty();
    }

    private Optional<DeviceEvent> suspension(CsvRow row, Origin origin) {
        String text = row.cell(columns.suspend()).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean isResumed = text.contains("normal") || text.contains("resum");
        Suspension.Reason reason = text.contains("predict") || text.contains("before low")
                ? Suspension.Reason.PREDICTED_LOW
                : text.contains("low")
                        ? Suspension.Reason.LOW_GLUCOSE
                        : text.contains("user") ? Suspension.Reason.USER : Suspension.Reason.UNKNOWN;
        return Optional.of(
                new Suspension(origin, isResumed ? Suspension.State.RESUMED : Suspension.State.SUSPENDED, reason));
    }

    private Optional<DeviceEvent> alarm(CsvRow row, Origin origin, int column, boolean isCleared) {
        String name = row.cell(column);
        boolean isOfSensor = section.isSensor() || name.matches("(?i).*\\b(SG|SENSOR|CALIBRAT\\w*|TRANSMITTER)\\b.*");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Alarm(
                        origin,
                        isOfSensor ? Alarm.AlarmOrigin.SENSOR : Alarm.AlarmOrigin.PUMP,
                        OptionalInt.empty(),
                        Optional.of(CamelCase.of(name)),
                        OptionalDouble.empty(),
                        isCleared));
    }

    private Optional<DeviceEvent> clockChange(CsvRow row, Origin origin) {
        return times.dateTime(row.cell(columns.newDeviceTime()))
                .flatMap(DeviceTime::wallClock)
                .map(to -> new ClockChange(origin, origin.time().wallClock().orElseThrow(), to));
    }

    private String firstFilledColumn(CsvRow row) {
        for (int i = 0; i < row.size(); i++) {
            boolean isPlace = i == 0 || i == columns.date() || i == columns.time();
            if (!isPlace && !row.cell(i).isEmpty()) {
                return columns.header().nameOf(i);
            }
        }
        return "empty row";
    }
}
