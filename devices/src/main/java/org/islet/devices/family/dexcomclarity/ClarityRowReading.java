package org.islet.devices.family.dexcomclarity;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Entry;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.IsoTimes;
import org.islet.devices.protocol.csv.RangeWords;
import org.islet.devices.protocol.csv.WrittenTimes;

/** The event of each row below the header. */
final class ClarityRowReading {

    /** Spreadsheets write the hour with one digit. */
    private static final WrittenTimes RESAVED = new WrittenTimes(DateOrder.YEAR_MONTH_DAY);

    private static final double SECONDS_A_MINUTE = 60;
    private static final int LONGEST_OPCODE = 40;

    private final CapturePart file;
    private final ClarityHeader header;
    private final EventSink sink;

    ClarityRowReading(CapturePart file, ClarityHeader header, EventSink sink) {
        this.file = file;
        this.header = header;
        this.sink = sink;
    }

    void read(CsvRow row) {
        ClarityType type = ClarityType.of(row.cell(ClarityHeader.TYPE));
        boolean isDated = !row.cell(ClarityHeader.TIME).isEmpty();
        boolean isOfPerson = type == ClarityType.PERSON
                || !isDated && !row.cell(ClarityHeader.PATIENT_INFO).isEmpty();
        if (isOfPerson) {
            return; // who it is stays outside
        }
        if (row.size() < header.columns() - 1 || row.size() < ClarityHeader.FEWEST_COLUMNS) {
            skip(row, "it has " + row.size() + " cells, at least " + ClarityHeader.FEWEST_COLUMNS + " are expected");
        } else if (!row.isBlankFrom(ClarityHeader.MOST_COLUMNS)) {
            skip(
                    row,
                    "it has more than " + ClarityHeader.MOST_COLUMNS
                            + " cells; a decimal comma needs quotes around it");
        } else if (isDated) {
            readDated(row, type);
        } else {
            readUndated(row, type);
        }
    }

    private void readDated(CsvRow row, ClarityType type) {
        String written = row.cell(ClarityHeader.TIME);
        Optional<DeviceTime> time = IsoTimes.parse(written).or(() -> RESAVED.dateTime(written));
        if (time.isEmpty()) {
            skip(row, "its time is not written like 2024-02-03T00:02:11");
            return;
        }
        var origin = new Origin(time.get(), file.line(row.line()));
        switch (type) {
            case READING -> glucose(row, origin, GlucoseReading.Kind.SENSOR);
            case CALIBRATION -> glucose(row, origin, GlucoseReading.Kind.CALIBRATION);
            case INSULIN -> amount(row, origin, Entry.Kind.INSULIN, ClarityHeader.INSULIN, "U");
            case CARBS -> amount(row, origin, Entry.Kind.CARBS, ClarityHeader.CARBS, "g");
            case EXERCISE -> exercise(row, origin);
            case HEALTH -> marker(row, origin, Entry.Kind.OTHER_MARKER);
            case NOTE -> marker(row, origin, Entry.Kind.NOTE);
            default -> unknown(row, origin);
        }
    }

    private void readUndated(CsvRow row, ClarityType type) {
        var origin = new Origin(DeviceTime.UNKNOWN, file.line(row.line()));
        switch (type) {
            case ALERT -> alert(row, origin);
            case SENSOR -> sensor(row, origin);
            case DEVICE -> sink.event(new Status(origin, "device", row.cell(ClarityHeader.DEVICE_INFO)));
            case OTHER -> unknown(row, origin);
            default -> skip(row, "it has no time");
        }
    }

    /** Which sensor an app or receiver showed. */
    private void sensor(CsvRow row, Origin origin) {
        String sensor = row.cell(ClarityHeader.DEVICE_INFO);
        if (sensor.isEmpty()) {
            unknown(row, origin);
        } else {
            sink.event(new Status(origin, "sensor", sensor));
        }
    }

    private void glucose(CsvRow row, Origin origin, GlucoseReading.Kind kind) {
        String cell = row.cell(ClarityHeader.GLUCOSE);
        OptionalDouble number = Decimals.parse(cell);
        Optional<OutOfRange> word = RangeWords.of(cell);
        if (number.isPresent() && number.getAsDouble() > 0) {
            sink.event(GlucoseReading.of(origin, kind, new Glucose(number.getAsDouble(), header.unit())));
        } else if (word.isPresent()) {
            OptionalDouble limit = RangeWords.limit(cell);
            Optional<Glucose> value =
                    limit.isPresent() ? Optional.of(new Glucose(limit.getAsDouble(), header.unit())) : Optional.empty();
            sink.event(new GlucoseReading(origin, kind, value, word, OptionalDouble.empty(), List.of(), false));
        } else {
            skip(row, "its glucose is neither a number nor Low or High");
        }
    }

    private void amount(CsvRow row, Origin origin, Entry.Kind kind, int column, String unit) {
        OptionalDouble amount = Decimals.parse(row.cell(column));
        if (amount.isPresent() && amount.getAsDouble() >= 0) {
            sink.event(new Entry(origin, kind, amount, Optional.of(unit), subtype(row)));
        } else {
            skip(row, "its amount is not a number");
        }
    }

    private void exercise(CsvRow row, Origin origin) {
        String cell = row.cell(ClarityHeader.DURATION);
        Optional<Duration> duration = IsoTimes.parseDuration(cell);
        if (duration.isEmpty() && !cell.isEmpty()) {
            skip(row, "its duration is not written like 00:30:00");
            return;
        }
        OptionalDouble minutes = duration.isPresent()
                ? OptionalDouble.of(duration.get().toSeconds() / SECONDS_A_MINUTE)
                : OptionalDouble.empty();
        sink.event(new Entry(origin, Entry.Kind.EXERCISE, minutes, duration.map(known -> "min"), subtype(row)));
    }

    private void marker(CsvRow row, Origin origin, Entry.Kind kind) {
        sink.event(new Entry(origin, kind, OptionalDouble.empty(), Optional.empty(), subtype(row)));
    }

    private void alert(CsvRow row, Origin origin) {
        Map<String, PumpSettings.Setting> settings = new LinkedHashMap<>();
        subtype(row).ifPresent(alert -> settings.put("alert", new PumpSettings.Text(alert)));
        setting(settings, "glucose", row.cell(ClarityHeader.GLUCOSE));
        setting(settings, "ratePerMinute", row.cell(ClarityHeader.RATE_OF_CHANGE));
        if (settings.containsKey("glucose") || settings.containsKey("ratePerMinute")) {
            settings.put("unit", new PumpSettings.Text(header.unit().symbol()));
        }
        IsoTimes.parseDuration(row.cell(ClarityHeader.DURATION))
                .ifPresent(duration ->
                        settings.put("minutes", new PumpSettings.Amount(duration.toSeconds() / SECONDS_A_MINUTE)));
        String device = row.cell(ClarityHeader.SOURCE_DEVICE);
        if (!device.isEmpty()) {
            settings.put("device", new PumpSettings.Text(device));
        }
        sink.event(new PumpSettings(origin, "alert", settings));
    }

    private static void setting(Map<String, PumpSettings.Setting> settings, String name, String cell) {
        Decimals.parse(cell).ifPresent(number -> settings.put(name, new PumpSettings.Amount(number)));
    }

    private void unknown(CsvRow row, Origin origin) {
        String type = row.cell(ClarityHeader.TYPE);
        if (type.isEmpty()) {
            skip(row, "it has no event type");
        } else {
            sink.event(new UnknownEvent(origin, type.substring(0, Math.min(type.length(), LONGEST_OPCODE))));
        }
    }

    private static Optional<String> subtype(CsvRow row) {
        return Optional.of(row.cell(ClarityHeader.SUBTYPE)).filter(text -> !text.isEmpty());
    }

    private void skip(CsvRow row, String why) {
        sink.problem(new Problem(file.line(row.line()), "Row skipped: " + why));
    }
}
