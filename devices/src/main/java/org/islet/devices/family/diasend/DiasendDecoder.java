package org.islet.devices.family.diasend;

import java.util.Locale;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.DateOrderEvidence;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.PlainRows;
import org.islet.devices.protocol.export.TableDecoder;
import org.islet.devices.protocol.export.TableRows;

/** Reads a sheet; what stands above its header is about the person. The sheet's name tells a sensor from a meter. */
final class DiasendDecoder extends TableDecoder<DiasendHeader> {

    private static final int ROWS_ABOVE = 12;

    DiasendDecoder() {
        super(1, ClockKind.LOCAL_TIME, Phrase.of("export.diasend"));
    }

    @Override
    protected int withinRows() {
        return ROWS_ABOVE;
    }

    @Override
    protected Optional<DiasendHeader> header(CsvRow row) {
        return DiasendHeader.of(row);
    }

    @Override
    protected int columnOfDigits(DiasendHeader header) {
        return header.time();
    }

    @Override
    protected String date(CsvRow row, DiasendHeader header) {
        return row.cell(header.time());
    }

    /** The system wrote the day first, wherever it was. */
    @Override
    protected DateOrder order(DiasendHeader header, DateOrderEvidence dates, DecodeOptions options, Phrase file)
            throws UnreadableCapture {
        return dates.known().or(options::dateOrder).orElse(DateOrder.DAY_MONTH_YEAR);
    }

    @Override
    protected int comparedFrom(CsvRow row, DiasendHeader header) {
        return 0;
    }

    @Override
    protected TableRows table(
            CapturePart file, CsvRow names, DiasendHeader header, WrittenTimes times, RowEvents events) {
        boolean isOfSensor = file.name().toLowerCase(Locale.ROOT).contains("cgm");
        return rows(isOfSensor ? GlucoseReading.Kind.SENSOR : GlucoseReading.Kind.METER, names, header, times, events);
    }

    @Override
    protected TableRows table(CsvRow names, DiasendHeader header, WrittenTimes times, RowEvents events) {
        return rows(GlucoseReading.Kind.METER, names, header, times, events);
    }

    private static TableRows rows(
            GlucoseReading.Kind kind, CsvRow names, DiasendHeader header, WrittenTimes times, RowEvents events) {
        var unread = new UnreadColumns(names, header.known());
        return new PlainRows(names, events, unread, row -> read(row, header, kind, times, events));
    }

    private static void read(
            CsvRow row, DiasendHeader header, GlucoseReading.Kind kind, WrittenTimes times, RowEvents events) {
        Optional<DeviceTime> time = times.dateTime(row.cell(header.time()));
        if (time.isEmpty()) {
            events.skip(row, Phrase.of("row.no-time-read"));
            return;
        }
        Origin origin = events.origin(row, time.get());
        header.unit().ifPresent(unit -> events.glucose(row, origin, kind, header.glucose(), unit));
        DiasendInsulin.tell(row, header, origin, events);
    }
}
