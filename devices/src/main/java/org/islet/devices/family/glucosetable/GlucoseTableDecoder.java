package org.islet.devices.family.glucosetable;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.IsoTimes;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.export.ExportDecoder;

/** Reads a reading a row: a time in ISO 8601, with or without its offset, and a value in the unit of the header. */
final class GlucoseTableDecoder extends ExportDecoder {

    private static final List<String> NO_READING = List.of("", "na", "nan", "null");

    GlucoseTableDecoder() {
        super(4, ClockKind.LOCAL_TIME);
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        CsvRows table = CsvRows.of(file, sink);
        Optional<CsvRow> head = table.next();
        Columns columns = head.map(Columns::new)
                .filter(header -> header.has("time"))
                .orElseThrow(() -> new UnreadableCapture(nameOf(file) + ", line 1: a header with the columns time and"
                        + " glucose_mg_dl or glucose_mmol_l is missing."));
        int mgPerDl = columns.named("glucose_mg_dl");
        int mmolPerL = columns.named("glucose_mmol_l");
        if (mgPerDl == Columns.NONE && mmolPerL == Columns.NONE) {
            throw new UnreadableCapture(nameOf(file) + ", line 1: the header does not name the unit of glucose."
                    + " Call the column glucose_mg_dl or glucose_mmol_l.");
        }
        var rows = new RowEvents(file, sink);
        Optional<CsvRow> row = table.next();
        if (row.isEmpty()) {
            rows.noEntry();
        }
        for (; row.isPresent(); row = table.next()) {
            boolean isMgPerDl = mgPerDl != Columns.NONE;
            GlucoseUnit unit = isMgPerDl ? GlucoseUnit.MG_PER_DL : GlucoseUnit.MMOL_PER_L;
            if (rows.fits(row.get(), head.get().size())) {
                read(row.get(), columns.named("time"), isMgPerDl ? mgPerDl : mmolPerL, unit, rows);
            }
        }
    }

    private static void read(CsvRow row, int timeColumn, int glucoseColumn, GlucoseUnit unit, RowEvents rows) {
        if (row.size() <= glucoseColumn) {
            rows.skip(row, "it ends before its glucose");
            return;
        }
        String glucose = row.cell(glucoseColumn);
        if (NO_READING.contains(glucose.toLowerCase(Locale.ROOT))) {
            return;
        }
        Optional<DeviceTime> time = time(row.cell(timeColumn));
        if (time.isPresent()) {
            rows.glucose(row, rows.origin(row, time.get()), GlucoseReading.Kind.SENSOR, glucoseColumn, unit);
        } else {
            rows.skip(row, "its time is not written like 2026-03-01T07:15:00 or 2026-03-01T07:15:00+01:00");
        }
    }

    private static Optional<DeviceTime> time(String text) {
        Optional<DeviceTime> wallClock = IsoTimes.parse(text);
        if (wallClock.isPresent()) {
            return wallClock;
        }
        try {
            OffsetDateTime absolute = OffsetDateTime.parse(text.replace(' ', 'T'));
            return Optional.of(DeviceTime.absolute(absolute, absolute.toLocalDateTime()));
        } catch (DateTimeException noOffset) {
            return withFraction(text);
        }
    }

    /** {@code 2026-03-01T07:15:00.250}: the fraction is left out. */
    private static Optional<DeviceTime> withFraction(String text) {
        int point = text.lastIndexOf('.');
        return point > 0 && text.substring(point + 1).chars().allMatch(Character::isDigit)
                ? IsoTimes.parse(text.substring(0, point))
                : Optional.empty();
    }
}
