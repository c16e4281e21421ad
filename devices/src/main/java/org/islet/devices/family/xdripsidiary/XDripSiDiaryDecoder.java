package org.islet.devices.family.xdripsidiary;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.PlainRows;
import org.islet.devices.protocol.export.TableDecoder;
import org.islet.devices.protocol.export.TableRows;

/**
 * The table's columns have SiDiary's names; its glucose is mg/dL whatever the phone shows. The oldest exports have the
 * sensor's column only.
 */
final class XDripSiDiaryDecoder extends TableDecoder<Columns> {

    XDripSiDiaryDecoder() {
        super(4, ClockKind.LOCAL_TIME, Phrase.of("export.xdrip-sidiary"));
    }

    @Override
    protected Optional<Columns> header(CsvRow row) {
        return Optional.of(new Columns(row))
                .filter(columns -> columns.has("day", "time"))
                .filter(columns -> columns.has("udt_cgms") || columns.has("bg_level"));
    }

    /** A remark is what a person wrote, semicolons and all, and stands last without quotes. */
    private static CsvRow whole(CsvRow row, Columns columns) {
        int remark = columns.named("remark");
        CsvRow whole = row;
        while (remark != Columns.NONE && remark == columns.last() && !whole.isBlankFrom(remark + 1)) {
            whole = whole.joining(remark, ';');
        }
        return whole;
    }

    @Override
    protected int columnOfDigits(Columns columns) {
        return columns.named("day");
    }

    @Override
    protected String date(CsvRow row, Columns columns) {
        return row.cell(columns.named("day")) + " " + row.cell(columns.named("time"));
    }

    @Override
    protected TableRows table(CsvRow names, Columns columns, WrittenTimes times, RowEvents events) {
        var known = Stream.of("day", "time", "udt_cgms", "bg_level", "ch_gr", "bolus", "remark")
                .map(columns::named)
                .collect(Collectors.toSet());
        var plain =
                new PlainRows(names, events, new UnreadColumns(names, known), row -> read(row, columns, times, events));
        return new TableRows() {
            @Override
            public void read(CsvRow row) {
                plain.read(whole(row, columns));
            }

            @Override
            public void end() {
                plain.end();
            }
        };
    }

    private static void read(CsvRow row, Columns columns, WrittenTimes times, RowEvents events) {
        Optional<DeviceTime> time = times.dateTime(row.cell(columns.named("day")), row.cell(columns.named("time")));
        if (time.isEmpty()) {
            events.skip(row, Phrase.of("xdrip-sidiary.time"));
            return;
        }
        Origin origin = events.origin(row, time.get());
        GlucoseUnit unit = GlucoseUnit.MG_PER_DL;
        events.glucose(row, origin, GlucoseReading.Kind.SENSOR, columns.named("udt_cgms"), unit);
        events.glucose(row, origin, GlucoseReading.Kind.METER, columns.named("bg_level"), unit);
        events.amount(row, origin, LogbookEntry.Kind.CARBS, columns.named("ch_gr"), "g", Optional.empty());
        events.amount(row, origin, LogbookEntry.Kind.INSULIN, columns.named("bolus"), "U", Optional.of("bolus"));
        String remark = row.cell(columns.named("remark"));
        if (!remark.isEmpty()) {
            events.entry(origin, LogbookEntry.Kind.NOTE, Optional.of(remark));
        }
    }
}
