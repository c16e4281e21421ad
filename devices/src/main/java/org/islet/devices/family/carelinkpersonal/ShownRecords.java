package org.islet.devices.family.carelinkpersonal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.Origin;
import org.islet.devices.protocol.carelinkcells.CareLinkCells;
import org.islet.devices.protocol.carelinkcells.CareLinkInsulin;
import org.islet.devices.protocol.carelinkcells.CareLinkSuspensions;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;

/** What a row shows for the eye, where its raw values do not tell. */
final class ShownRecords {

    private static final Pattern NAME_AND_CODE = Pattern.compile("(.*?)\\s*\\((\\d{1,6})\\)");

    private final PersonalColumns columns;
    private final CareLinkCells cells;
    private final CareLinkInsulin insulin;
    private final WrittenTimes times;

    ShownRecords(PersonalColumns columns, WrittenTimes times, RowEvents rows) {
        this.columns = columns;
        this.cells = new CareLinkCells(columns.header(), columns.unit(), rows);
        this.insulin = new CareLinkInsulin(cells);
        this.times = times;
    }

    /** Readings of a meter, and calibrations: their types are many, and all show the value alike. */
    Optional<DeviceEvent> strip(CsvRow row, Origin origin) {
        return reading(row, origin, GlucoseReading.Kind.METER, columns.bgReading())
                .or(() -> reading(row, origin, GlucoseReading.Kind.CALIBRATION, columns.calibration()));
    }

    Optional<DeviceEvent> sensor(CsvRow row, Origin origin) {
        return reading(row, origin, GlucoseReading.Kind.SENSOR, columns.sensorGlucose());
    }

    Optional<DeviceEvent> bolus(CsvRow row, Origin origin) {
        return insulin.bolus(row, origin).map(DeviceEvent.class::cast);
    }

    /** {@code Dual (normal part)}. */
    boolean isDual(CsvRow row) {
        return cells.header().named("bolus type") >= 0
                && row.cell(cells.header().named("bolus type"))
                        .toLowerCase(Locale.ROOT)
                        .startsWith("dual");
    }

    /** Whatever is shown; empty where nothing is. */
    Optional<DeviceEvent> any(CsvRow row, Origin origin) {
        return sensor(row, origin)
                .or(() -> strip(row, origin))
                .or(() -> bolus(row, origin))
                .or(() -> insulin.calculation(row, origin))
                .or(() -> insulin.temporaryBasal(row, origin))
                .or(() -> prime(row, origin))
                .or(() -> rewind(row, origin))
                .or(() -> suspension(row, origin))
                .or(() -> clockChange(row, origin))
                .or(() -> alarm(row, origin))
                .or(() -> dailyTotal(row, origin));
    }

    private Optional<DeviceEvent> reading(CsvRow row, Origin origin, GlucoseReading.Kind kind, int column) {
        boolean isLinked = kind == GlucoseReading.Kind.METER && !row.isEmpty(columns.linkedMeter());
        OptionalDouble isig = kind == GlucoseReading.Kind.SENSOR && !row.isEmpty(column)
                ? cells.number(row, columns.isig())
                : OptionalDouble.empty();
        return cells.glucose(row, column)
                .map(value -> new GlucoseReading(
                        origin, kind, Optional.of(value), Optional.empty(), isig, List.of(), isLinked));
    }

    /** {@code Manual} is {@code manual} in the raw values. */
    private Optional<DeviceEvent> prime(CsvRow row, Origin origin) {
        return insulin.prime(row, origin)
                .map(prime -> new InfusionSetEvent(
                        origin,
                        prime.kind(),
                        prime.detail().map(detail -> detail.toLowerCase(Locale.ROOT)),
                        prime.programmed(),
                        prime.delivered()));
    }

    private Optional<DeviceEvent> rewind(CsvRow row, Origin origin) {
        return cells.text(row, columns.rewind())
                .map(text -> new InfusionSetEvent(
                        origin, InfusionSetEvent.Kind.REWIND, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private Optional<DeviceEvent> suspension(CsvRow row, Origin origin) {
        return cells.text(row, columns.suspend()).map(text -> CareLinkSuspensions.of(text, origin));
    }

    Optional<DeviceEvent> clockChange(CsvRow row, Origin origin) {
        return newTime(row)
                .map(to -> new ClockChange(origin, origin.time().wallClock().orElseThrow(), to));
    }

    Optional<LocalDateTime> newTime(CsvRow row) {
        return times.dateTime(row.cell(columns.newDeviceTime())).flatMap(DeviceTime::wallClock);
    }

    /** {@code No Delivery (4)}. */
    Optional<String> alarmName(CsvRow row) {
        String text = row.cell(columns.alarm());
        Matcher code = NAME_AND_CODE.matcher(text);
        return Optional.of(CamelCase.of(code.matches() ? code.group(1) : text)).filter(name -> !name.isEmpty());
    }

    private Optional<DeviceEvent> alarm(CsvRow row, Origin origin) {
        return cells.text(row, columns.alarm()).map(text -> {
            Matcher code = NAME_AND_CODE.matcher(text);
            return new Alarm(
                    origin,
                    Alarm.AlarmOrigin.PUMP,
                    code.matches() ? OptionalInt.of(Integer.parseInt(code.group(2))) : OptionalInt.empty(),
                    alarmName(row),
                    OptionalDouble.empty(),
                    false);
        });
    }

    private Optional<DeviceEvent> dailyTotal(CsvRow row, Origin origin) {
        return cells.units(row, columns.dailyTotal())
                .map(total -> new DailyTotal(
                        origin, origin.time().wallClock().orElseThrow().toLocalDate(), total, Map.of()));
    }
}
