package org.islet.devices.family.mysugr;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.Basal;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Entry;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.MealMarks;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WordedTimes;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.TableDecoder;

/** One row is one moment and tells of several things at once. */
final class MySugrDecoder extends TableDecoder<MySugrColumns> {

    MySugrDecoder() {
        super(2, ClockKind.LOCAL_TIME, "a mySugr export");
    }

    @Override
    protected Optional<MySugrColumns> header(CsvRow row) {
        return MySugrColumns.of(row);
    }

    @Override
    protected Optional<CsvRow> foreignHeader(CsvRow row) {
        return Optional.of(row).filter(MySugrColumns::hasShape);
    }

    @Override
    protected Set<Integer> columnsKnown(MySugrColumns header) {
        return header.known();
    }

    @Override
    protected CsvRows rows(CapturePart file, EventSink problems) {
        return CsvRows.of(file, problems);
    }

    @Override
    protected String date(CsvRow row, MySugrColumns columns) {
        return WordedTimes.numeric(row.cell(columns.date()));
    }

    @Override
    protected void read(CsvRow row, MySugrColumns columns, WrittenTimes times, RowEvents events) {
        Optional<DeviceTime> time = times.inWords(row.cell(columns.date()), row.cell(columns.time()));
        if (time.isEmpty()) {
            events.skip(row, "its date and time cannot be read");
            return;
        }
        Origin origin = events.origin(row, time.get());
        events.glucose(
                row,
                origin,
                GlucoseReading.Kind.METER,
                columns.glucose(),
                columns.unit(),
                events.flags(row.cell(columns.tags()), MySugrDecoder::tags));
        insulin(row, columns, origin, events);
        temporaryBasal(row, columns, origin, events);
        events.amount(
                row, origin, Entry.Kind.CARBS, columns.carbs(), columns.carbUnit(), text(row, columns.mealText()));
        events.amount(
                row, origin, Entry.Kind.EXERCISE, columns.activityMinutes(), "min", text(row, columns.activityText()));
        events.amount(row, origin, Entry.Kind.KETONE, columns.ketones(), "mmol/L", Optional.empty());
        text(row, columns.note()).ifPresent(note -> events.entry(origin, Entry.Kind.NOTE, Optional.of(note)));
        body(row, columns, origin, events);
    }

    /** The parts for meal and correction are told where no whole dose is. */
    private static void insulin(CsvRow row, MySugrColumns columns, Origin origin, RowEvents events) {
        boolean hasDose =
                !row.cell(columns.pen()).isEmpty() || !row.cell(columns.pump()).isEmpty();
        events.amount(row, origin, Entry.Kind.INSULIN, columns.pen(), "U", Optional.of("pen"));
        events.amount(row, origin, Entry.Kind.INSULIN, columns.pump(), "U", Optional.of("pump"));
        if (!hasDose) {
            events.amount(row, origin, Entry.Kind.INSULIN, columns.meal(), "U", Optional.of("meal"));
            events.amount(row, origin, Entry.Kind.INSULIN, columns.correction(), "U", Optional.of("correction"));
        }
        events.amount(row, origin, Entry.Kind.INSULIN, columns.basal(), "U", Optional.of("basal"));
    }

    private static void temporaryBasal(CsvRow row, MySugrColumns columns, Origin origin, RowEvents events) {
        OptionalDouble percent = Decimals.parse(row.cell(columns.temporaryPercent()));
        OptionalDouble minutes = Decimals.parse(row.cell(columns.temporaryMinutes()));
        if (percent.isPresent()) {
            events.event(new Basal(
                    origin,
                    Basal.Kind.TEMPORARY,
                    Optional.empty(),
                    percent,
                    minutes.isPresent() && minutes.getAsDouble() >= 0
                            ? Optional.of(Duration.ofMinutes((long) minutes.getAsDouble()))
                            : Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty()));
        }
    }

    private static void body(CsvRow row, MySugrColumns columns, Origin origin, RowEvents events) {
        Entry.Kind other = Entry.Kind.OTHER_MARKER;
        events.amount(row, origin, other, columns.steps(), "steps", Optional.empty());
        events.amount(row, origin, other, columns.weight(), columns.weightUnit(), Optional.of("body weight"));
        events.amount(row, origin, other, columns.hba1c(), "%", Optional.of("HbA1c"));
        text(row, columns.bloodPressure())
                .ifPresent(value -> events.entry(origin, other, Optional.of("blood pressure " + value)));
        text(row, columns.medication())
                .ifPresent(value -> events.entry(origin, other, Optional.of("medication: " + value)));
    }

    private static List<String> tags(String cell) {
        return Stream.of(cell.split(",", -1))
                .map(tag -> MealMarks.flag(tag).orElseGet(() -> CamelCase.of(tag)))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private static Optional<String> text(CsvRow row, int column) {
        return Optional.of(row.cell(column)).filter(text -> !text.isEmpty());
    }
}
