package org.islet.devices.family.dexcomclarity;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.IsoTimes;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.TableRows;

/** The event of each row below the header. */
final class ClarityRowReading implements TableRows {

    private static final double SECONDS_A_MINUTE = 60;
    private static final int LONGEST_OPCODE = 40;

    private static final int[] VALUES = {
        ClarityHeader.GLUCOSE, ClarityHeader.INSULIN, ClarityHeader.CARBS, ClarityHeader.DURATION
    };

    /** What these hold, their columns tell, whatever the word for the event. */
    private static final int[] TOLD_BY_COLUMN = {ClarityHeader.GLUCOSE, ClarityHeader.INSULIN, ClarityHeader.CARBS};

    private static final int[] NOT_TOLD_BY_COLUMN = {ClarityHeader.DURATION};

    private static final List<String> LOGGED_FASTING = List.of("fasting");

    private final ClarityHeader header;
    private final WrittenTimes times;
    private final RowEvents rows;
    private final UnreadColumns unread;
    private String lastWord = "";
    private ClarityType lastType = ClarityType.OTHER;

    ClarityRowReading(ClarityHeader header, WrittenTimes times, RowEvents rows) {
        this.header = header;
        this.times = times;
        this.rows = rows;
        this.unread = new UnreadColumns(
                header.names(),
                IntStream.range(0, ClarityHeader.MOST_COLUMNS).boxed().collect(Collectors.toSet()));
    }

    /** Nothing more comes: the columns nobody reads are named. */
    @Override
    public void end() {
        rows.tell(unread);
    }

    @Override
    public void read(CsvRow row) {
        ClarityType type = type(row.cell(ClarityHeader.TYPE));
        boolean isDated = !row.cell(ClarityHeader.TIME).isEmpty();
        boolean isOfPerson = type == ClarityType.PERSON
                || !isDated && !row.cell(ClarityHeader.PATIENT_INFO).isEmpty();
        if (isOfPerson) {
            return; // who it is stays outside
        }
        if (row.size() < header.fewestCells()) {
            rows.skip(row, Phrase.of("clarity.few-cells", row.size(), header.fewestCells()));
            return;
        }
        if (!rows.fits(row, Math.max(ClarityHeader.MOST_COLUMNS, header.names().size()))) {
            return;
        }
        unread.see(row);
        if (isCut(row, type)) {
            rows.skipCut(row);
        } else if (isDated) {
            readDated(row, type);
        } else {
            readUndated(row, type);
        }
    }

    /** Nearly all rows have the word of the row before. */
    private ClarityType type(String word) {
        if (!word.equals(lastWord)) {
            lastWord = word;
            lastType = ClarityType.of(word);
        }
        return lastType;
    }

    private void readDated(CsvRow row, ClarityType type) {
        String written = row.cell(ClarityHeader.TIME);
        Optional<DeviceTime> time = IsoTimes.parse(written);
        if (time.isEmpty()) {
            time = times.dateTime(written).or(() -> IsoTimes.parseAbsolute(written));
        }
        if (time.isEmpty()) {
            rows.skip(row, Phrase.of("clarity.time"));
            return;
        }
        Origin origin = rows.origin(row, time.get());
        switch (type) {
            case READING -> glucose(row, origin, GlucoseReading.Kind.SENSOR);
            case CALIBRATION -> glucose(row, origin, GlucoseReading.Kind.CALIBRATION);
            case INSULIN -> amount(row, origin, LogbookEntry.Kind.INSULIN, ClarityHeader.INSULIN, "U");
            case CARBS -> carbs(row, origin);
            case FASTING -> fasting(row, origin);
            case EXERCISE -> exercise(row, origin);
            case HEALTH -> marker(row, origin, LogbookEntry.Kind.OTHER_MARKER);
            case NOTE -> marker(row, origin, LogbookEntry.Kind.NOTE);
            case OTHER -> unknownWord(row, origin);
            default -> unknown(row, origin);
        }
        whatElseItHolds(row, type);
    }

    /** Where the value of a type stands. */
    private static int valueOf(ClarityType type) {
        return switch (type) {
            case READING, CALIBRATION, FASTING -> ClarityHeader.GLUCOSE;
            case INSULIN -> ClarityHeader.INSULIN;
            case CARBS -> ClarityHeader.CARBS;
            case EXERCISE -> ClarityHeader.DURATION;
            default -> Columns.NONE;
        };
    }

    private static boolean isCut(CsvRow row, ClarityType type) {
        return type == ClarityType.OTHER
                ? IntStream.of(TOLD_BY_COLUMN).anyMatch(row::isCutAt)
                : row.isCutAt(valueOf(type));
    }

    private void whatElseItHolds(CsvRow row, ClarityType type) {
        int own = valueOf(type);
        for (int column : type == ClarityType.OTHER ? NOT_TOLD_BY_COLUMN : VALUES) {
            if (column != own && !row.isEmpty(column)) {
                rows.skipCell(
                        row, Phrase.of("clarity.other-event", header.names().cell(column)));
            }
        }
    }

    private void readUndated(CsvRow row, ClarityType type) {
        var origin = rows.origin(row, DeviceTime.UNKNOWN);
        switch (type) {
            case ALERT -> alert(row, origin);
            case SENSOR -> sensor(row, origin);
            case DEVICE -> rows.event(new Status(origin, "device", row.cell(ClarityHeader.DEVICE_INFO)));
            case OTHER -> unknown(row, origin);
            default -> rows.skip(row, Phrase.of("row.no-time"));
        }
    }

    /** Which sensor an app or receiver showed. */
    private void sensor(CsvRow row, Origin origin) {
        String sensor = row.cell(ClarityHeader.DEVICE_INFO);
        if (sensor.isEmpty()) {
            unknown(row, origin);
        } else {
            rows.event(new Status(origin, "sensor", sensor));
        }
    }

    private void glucose(CsvRow row, Origin origin, GlucoseReading.Kind kind) {
        rows.onlyGlucose(row, origin, kind, ClarityHeader.GLUCOSE, header.unit());
    }

    /** What a person logged: where the transmitter's time stands in the row it is the sensor's after all. */
    private void loggedGlucose(CsvRow row, Origin origin, List<String> flags) {
        boolean isOfSensor = !row.isEmpty(ClarityHeader.TRANSMITTER_TIME) || !row.isEmpty(ClarityHeader.RATE_OF_CHANGE);
        rows.glucose(
                row,
                origin,
                isOfSensor ? GlucoseReading.Kind.SENSOR : GlucoseReading.Kind.METER,
                ClarityHeader.GLUCOSE,
                header.unit(),
                flags);
    }

    private void fasting(CsvRow row, Origin origin) {
        if (row.isEmpty(ClarityHeader.GLUCOSE)) {
            rows.skip(row, Phrase.of("row.no-glucose"));
        } else {
            loggedGlucose(row, origin, LOGGED_FASTING);
        }
    }

    private void carbs(CsvRow row, Origin origin) {
        if (Decimals.parse(row.cell(ClarityHeader.CARBS)).isPresent()) {
            header.carbs().tell(row, origin, subtype(row), rows);
        } else {
            rows.skip(row, Phrase.of("row.no-amount"));
        }
    }

    /** A word in no language we know: its row is told by the columns that are filled, and that is said. */
    private void unknownWord(CsvRow row, Origin origin) {
        boolean isTold = IntStream.of(TOLD_BY_COLUMN).anyMatch(column -> !row.isEmpty(column));
        if (!isTold || row.isEmpty(ClarityHeader.TYPE)) {
            unknown(row, origin);
            return;
        }
        rows.count(row, Phrase.of("clarity.unknown-event"));
        String word = row.cell(ClarityHeader.TYPE);
        loggedGlucose(row, origin, rows.flags(word, any -> List.of(opcode(CamelCase.of(any)))));
        rows.amount(row, origin, LogbookEntry.Kind.INSULIN, ClarityHeader.INSULIN, "U", subtype(row));
        header.carbs().tell(row, origin, subtype(row), rows);
    }

    private void amount(CsvRow row, Origin origin, LogbookEntry.Kind kind, int column, String unit) {
        OptionalDouble amount = Decimals.parse(row.cell(column));
        if (amount.isPresent()) {
            rows.amount(row, new LogbookEntry(origin, kind, amount, Optional.of(unit), subtype(row)));
        } else {
            rows.skip(row, Phrase.of("row.no-amount"));
        }
    }

    private void exercise(CsvRow row, Origin origin) {
        String cell = row.cell(ClarityHeader.DURATION);
        Optional<Duration> duration = IsoTimes.parseDuration(cell);
        if (duration.isEmpty() && !cell.isEmpty()) {
            rows.skip(row, Phrase.of("clarity.duration"));
            return;
        }
        OptionalDouble minutes = duration.isPresent()
                ? OptionalDouble.of(duration.get().toSeconds() / SECONDS_A_MINUTE)
                : OptionalDouble.empty();
        rows.event(new LogbookEntry(
                origin, LogbookEntry.Kind.EXERCISE, minutes, duration.map(known -> "min"), subtype(row)));
    }

    private void marker(CsvRow row, Origin origin, LogbookEntry.Kind kind) {
        rows.event(new LogbookEntry(origin, kind, OptionalDouble.empty(), Optional.empty(), subtype(row)));
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
        rows.event(new PumpSettings(origin, "alert", settings));
    }

    private static void setting(Map<String, PumpSettings.Setting> settings, String name, String cell) {
        Decimals.parse(cell).ifPresent(number -> settings.put(name, new PumpSettings.Amount(number)));
    }

    private void unknown(CsvRow row, Origin origin) {
        String type = row.cell(ClarityHeader.TYPE);
        if (type.isEmpty()) {
            rows.skip(row, Phrase.of("clarity.no-event"));
        } else {
            rows.event(new UnknownEvent(origin, opcode(type)));
        }
    }

    private static String opcode(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST_OPCODE));
    }

    private static Optional<String> subtype(CsvRow row) {
        return Optional.of(row.cell(ClarityHeader.SUBTYPE)).filter(text -> !text.isEmpty());
    }
}
