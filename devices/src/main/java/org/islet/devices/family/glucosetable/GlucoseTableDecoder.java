package org.islet.devices.family.glucosetable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.IsoTimes;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.PlainRows;
import org.islet.devices.protocol.export.TableDecoder;
import org.islet.devices.protocol.export.TableRows;

/** Reads a reading a row: a time in ISO 8601, with or without its offset, and a value in the unit of the header. */
final class GlucoseTableDecoder extends TableDecoder<GlucoseTableDecoder.Header> {

    private static final List<String> NO_READING = List.of("", "na", "nan", "null");
    private static final String MG_PER_DL = "glucose_mg_dl";
    private static final String MMOL_PER_L = "glucose_mmol_l";

    GlucoseTableDecoder() {
        super(5, ClockKind.LOCAL_TIME, Phrase.of("export.glucose-table"));
    }

    @Override
    protected Optional<Header> header(CsvRow row) {
        var columns = new Columns(row);
        boolean isMgPerDl = columns.has(MG_PER_DL);
        int glucose = columns.named(MG_PER_DL, MMOL_PER_L);
        return columns.has("time") && glucose != Columns.NONE
                ? Optional.of(new Header(
                        columns.named("time"), glucose, isMgPerDl ? GlucoseUnit.MG_PER_DL : GlucoseUnit.MMOL_PER_L))
                : Optional.empty();
    }

    /** A table that does not name its unit is ours too. */
    @Override
    protected Optional<CsvRow> foreignHeader(CsvRow row) {
        var columns = new Columns(row);
        return Optional.of(row).filter(any -> columns.has("time") && columns.beginning("glucose") != Columns.NONE);
    }

    @Override
    protected UnreadableCapture foreignHeaderRefused(Phrase place, CsvRow header) {
        return new UnreadableCapture(Phrase.of("glucose-table.no-unit", place, MG_PER_DL, MMOL_PER_L));
    }

    @Override
    protected UnreadableCapture noHeaderRefused(Phrase file) {
        return new UnreadableCapture(
                Phrase.of("glucose-table.no-header", Place.ofLine(file, 1), MG_PER_DL, MMOL_PER_L));
    }

    @Override
    protected int columnOfDigits(Header header) {
        return header.time();
    }

    /** The year leads in ISO 8601. */
    @Override
    protected boolean hasOrderToFind() {
        return false;
    }

    @Override
    protected String date(CsvRow row, Header header) {
        return row.cell(header.time());
    }

    @Override
    protected TableRows table(CsvRow names, Header header, WrittenTimes times, RowEvents events) {
        var leftOut = IntStream.range(0, names.size()).boxed().collect(Collectors.toSet());
        return new PlainRows(names, events, new UnreadColumns(names, leftOut), row -> read(row, header, events));
    }

    private static void read(CsvRow row, Header header, RowEvents rows) {
        if (row.size() <= header.glucose()) {
            rows.skip(row, Phrase.of("glucose-table.short"));
            return;
        }
        String glucose = row.cell(header.glucose());
        if (NO_READING.contains(glucose.toLowerCase(Locale.ROOT))) {
            return;
        }
        Optional<DeviceTime> time = time(row.cell(header.time()));
        if (time.isPresent()) {
            rows.glucose(
                    row, rows.origin(row, time.get()), GlucoseReading.Kind.SENSOR, header.glucose(), header.unit());
        } else {
            rows.skip(row, Phrase.of("glucose-table.time"));
        }
    }

    private static Optional<DeviceTime> time(String text) {
        return IsoTimes.parse(text).or(() -> IsoTimes.parseAbsolute(text)).or(() -> withFraction(text));
    }

    /** {@code 2026-03-01T07:15:00.250}: the fraction is left out. */
    private static Optional<DeviceTime> withFraction(String text) {
        int point = text.lastIndexOf('.');
        return point > 0 && text.substring(point + 1).chars().allMatch(Character::isDigit)
                ? IsoTimes.parse(text.substring(0, point))
                : Optional.empty();
    }

    /** Where the columns are, and the unit of glucose. */
    record Header(int time, int glucose, GlucoseUnit unit) {}
}
