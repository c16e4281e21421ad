package org.islet.devices.family.mysugr;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.event.Basal;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.MealMarks;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.csv.WordedTimes;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.PlainRows;
import org.islet.devices.protocol.export.TableDecoder;
import org.islet.devices.protocol.export.TableRows;

/** One row is one moment and tells of several things at once. */
final class MySugrDecoder extends TableDecoder<MySugrColumns> {

    private static final double SECONDS_A_MINUTE = 60;

    /** Steps are whole: a mark before three digits groups thousands. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,'\\s\\u00A0\\u202F]\\d{3})+");

    private static final Pattern BETWEEN_GROUPS = Pattern.compile("\\D");

    MySugrDecoder() {
        super(4, ClockKind.LOCAL_TIME, Phrase.of("export.mysugr"));
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
    protected String date(CsvRow row, MySugrColumns columns) {
        return WordedTimes.numeric(row.cell(columns.date())) + " " + row.cell(columns.time());
    }

    @Override
    protected int columnOfDigits(MySugrColumns columns) {
        return columns.date();
    }

    @Override
    protected TableRows table(CsvRow names, MySugrColumns columns, WrittenTimes times, RowEvents events) {
        var unread = new UnreadColumns(names, columns.known());
        return new PlainRows(names, events, unread, row -> read(row, columns, times, events));
    }

    private static void read(CsvRow row, MySugrColumns columns, WrittenTimes times, RowEvents events) {
        Optional<DeviceTime> time = times.inWords(row.cell(columns.date()), row.cell(columns.time()));
        if (time.isEmpty()) {
            events.skip(row, Phrase.of("row.no-date-and-time"));
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
        if (row.isEmpty(columns.glucose())) {
            text(row, columns.tags())
                    .ifPresent(
                            tags -> events.entry(origin, LogbookEntry.Kind.OTHER_MARKER, Optional.of("tags: " + tags)));
        }
        insulin(row, columns, origin, events);
        temporaryBasal(row, columns, origin, events);
        meal(row, columns, origin, events);
        activity(row, columns, origin, events);
        events.amount(row, origin, LogbookEntry.Kind.KETONE, columns.ketones(), "mmol/L", Optional.empty());
        text(row, columns.note()).ifPresent(note -> events.entry(origin, LogbookEntry.Kind.NOTE, Optional.of(note)));
        body(row, columns, origin, events);
    }

    /** An amount with its description, or the description alone. */
    private static void meal(CsvRow row, MySugrColumns columns, Origin origin, RowEvents events) {
        Optional<String> text = text(row, columns.mealText());
        if (row.isEmpty(columns.carbs().index()) && text.isPresent()) {
            events.entry(origin, LogbookEntry.Kind.CARBS, text);
        } else {
            columns.carbs().tell(row, origin, text, events);
        }
    }

    private static void activity(CsvRow row, MySugrColumns columns, Origin origin, RowEvents events) {
        Optional<String> text = text(row, columns.activityText());
        if (row.isEmpty(columns.activityMinutes()) && text.isPresent()) {
            events.entry(origin, LogbookEntry.Kind.EXERCISE, text);
        } else {
            events.amount(row, origin, LogbookEntry.Kind.EXERCISE, columns.activityMinutes(), "min", text);
        }
    }

    /**
     * The parts for meal and correction are told where no whole dose is; a correction below nothing was taken off the
     * meal's dose.
     */
    private static void insulin(CsvRow row, MySugrColumns columns, Origin origin, RowEvents events) {
        boolean hasDose =
                !row.cell(columns.pen()).isEmpty() || !row.cell(columns.pump()).isEmpty();
        events.amount(row, origin, LogbookEntry.Kind.INSULIN, columns.pen(), "U", Optional.of("pen"));
        events.amount(row, origin, LogbookEntry.Kind.INSULIN, columns.pump(), "U", Optional.of("pump"));
        OptionalDouble meal = row.number(columns.meal());
        OptionalDouble correction = row.number(columns.correction());
        boolean isReduced = !hasDose && meal.isPresent() && correction.orElse(0) < 0;
        if (isReduced) {
            BigDecimal dose = BigDecimal.valueOf(meal.getAsDouble()).add(BigDecimal.valueOf(correction.getAsDouble()));
            events.amount(
                    row,
                    new LogbookEntry(
                            origin,
                            LogbookEntry.Kind.INSULIN,
                            OptionalDouble.of(dose.doubleValue()),
                            Optional.of("U"),
                            Optional.of("meal and correction")));
        } else if (!hasDose) {
            events.amount(row, origin, LogbookEntry.Kind.INSULIN, columns.meal(), "U", Optional.of("meal"));
            events.amount(row, origin, LogbookEntry.Kind.INSULIN, columns.correction(), "U", Optional.of("correction"));
        }
        events.amount(row, origin, LogbookEntry.Kind.INSULIN, columns.basal(), "U", Optional.of("basal"));
    }

    private static void temporaryBasal(CsvRow row, MySugrColumns columns, Origin origin, RowEvents events) {
        OptionalDouble percent = row.number(columns.temporaryPercent());
        OptionalDouble minutes = row.number(columns.temporaryMinutes());
        boolean isUnreadable = percent.isEmpty() && !row.isEmpty(columns.temporaryPercent())
                || minutes.isEmpty() && !row.isEmpty(columns.temporaryMinutes());
        if (isUnreadable) {
            events.skipCell(row, Phrase.of("mysugr.temporary"));
        }
        if (percent.isPresent() || minutes.isPresent()) {
            events.event(new Basal(
                    origin,
                    Basal.Kind.TEMPORARY,
                    Optional.empty(),
                    percent,
                    minutes.isPresent() && minutes.getAsDouble() >= 0
                            ? Optional.of(Duration.ofSeconds(Math.round(minutes.getAsDouble() * SECONDS_A_MINUTE)))
                            : Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty()));
        }
    }

    private static void body(CsvRow row, MySugrColumns columns, Origin origin, RowEvents events) {
        LogbookEntry.Kind other = LogbookEntry.Kind.OTHER_MARKER;
        String steps = row.cell(columns.steps());
        if (GROUPED.matcher(steps).matches()) {
            OptionalDouble whole = Decimals.parse(BETWEEN_GROUPS.matcher(steps).replaceAll(""));
            events.event(new LogbookEntry(origin, other, whole, Optional.of("steps"), Optional.empty()));
        } else {
            events.amount(row, origin, other, columns.steps(), "steps", Optional.empty());
        }
        events.amount(row, origin, other, columns.weight(), columns.weightUnit(), Optional.of("body weight"));
        events.amount(row, origin, other, columns.hba1c(), columns.hba1cUnit(), Optional.of("HbA1c"));
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
