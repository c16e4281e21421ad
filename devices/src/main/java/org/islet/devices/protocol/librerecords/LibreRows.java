package org.islet.devices.protocol.librerecords;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CarbColumn;
import org.islet.devices.protocol.csv.CarbUnits;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.IsoTimes;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.TableRows;

/** The events of each row, by its record type. */
public final class LibreRows implements TableRows {

    private static final Optional<String> RAPID = Optional.of("rapid-acting");
    private static final Optional<String> LONG = Optional.of("long-acting");
    private static final String FOOD = "5";
    private static final String NOTE = "6";
    private static final int MOST_DIGITS_OF_A_TYPE = 3;

    private final CsvRow header;
    private final LibreColumns columns;
    private final WrittenTimes times;
    private final RowEvents rows;
    private final UnreadColumns unread;
    private final Map<String, Values> valuesOfTypes;
    private final Values none;
    private final GlucoseUnit unitOfStrip;
    private final CarbColumn carbs;
    private final CarbColumn servings;

    public LibreRows(CsvRow header, LibreColumns columns, WrittenTimes times, RowEvents rows) {
        this.header = header;
        this.columns = columns;
        this.times = times;
        this.rows = rows;
        this.unread = new UnreadColumns(header, columns.known(header));
        this.none = Values.of(columns);
        this.unitOfStrip = Columns.unitIn(header.cell(columns.strip())).orElse(columns.unit());
        this.carbs = CarbColumn.of(header, columns.carbs(), CarbUnits.GRAMS);
        this.servings = CarbColumn.of(header, columns.servings(), CarbUnits.SERVINGS);
        this.valuesOfTypes = Map.of(
                "0",
                Values.of(columns, columns.historic()),
                "1",
                Values.of(columns, columns.scan()),
                "2",
                Values.of(columns, columns.strip()),
                "3",
                Values.of(columns, columns.ketone()),
                "4",
                Values.of(columns, columns.rapid(), columns.longActing()),
                FOOD,
                Values.of(columns, columns.carbs(), columns.servings()), // each other's neighbours, both whole
                NOTE,
                Values.of(columns, columns.previous(), columns.updated()));
    }

    /** Nothing more comes: the columns nobody reads are named. */
    @Override
    public void end() {
        rows.tell(unread);
    }

    @Override
    public void read(CsvRow row) {
        if (!rows.fits(row, header.size())) {
            return;
        }
        unread.see(row);
        String type = row.cell(columns.type());
        String written = row.cell(columns.time());
        Optional<DeviceTime> time = times.dateTime(written);
        if (time.isEmpty()) {
            time = IsoTimes.parseAbsolute(written);
        }
        if (time.isEmpty()) {
            rows.skip(row, Phrase.of("row.no-time-read"));
        } else if (type.isEmpty()
                || type.length() > MOST_DIGITS_OF_A_TYPE
                || !type.chars().allMatch(c -> c >= '0' && c <= '9')) {
            rows.skip(row, Phrase.of("libre.type"));
        } else {
            read(row, type, rows.origin(row, time.get()));
        }
    }

    private void read(CsvRow row, String type, Origin origin) {
        Values values = valuesOfTypes.getOrDefault(type, none);
        if (!type.equals(FOOD) && values.isCut(row)) {
            rows.skipCut(row);
            return;
        }
        switch (type) {
            case "0" -> glucose(row, origin, GlucoseReading.Kind.SENSOR, columns.historic());
            case "1" -> glucose(row, origin, GlucoseReading.Kind.SCAN, columns.scan());
            case "2" -> glucose(row, origin, GlucoseReading.Kind.METER, columns.strip());
            case "3" -> ketone(row, origin);
            case "4" -> insulin(row, origin);
            case FOOD -> food(row, origin);
            case NOTE -> noteOrClock(row, origin);
            default -> rows.event(new UnknownEvent(origin, type));
        }
        whatElseItHolds(row, type, values, origin);
    }

    private void whatElseItHolds(CsvRow row, String type, Values values, Origin origin) {
        if (!type.equals(NOTE) && !row.isEmpty(columns.notes())) {
            rows.entry(origin, LogbookEntry.Kind.NOTE, Optional.of(row.cell(columns.notes())));
        }
        for (int column : values.ofOthers()) {
            if (!row.isEmpty(column)) {
                rows.skipCell(row, Phrase.of("libre.other-type", header.cell(column), type));
            }
        }
    }

    private void glucose(CsvRow row, Origin origin, GlucoseReading.Kind kind, int column) {
        if (row.cell(column).isEmpty()) {
            rows.skip(row, Phrase.of("libre.no-glucose"));
        } else {
            rows.glucose(row, origin, kind, column, column == columns.strip() ? unitOfStrip : columns.unit());
        }
    }

    private void ketone(CsvRow row, Origin origin) {
        if (row.cell(columns.ketone()).isEmpty()) {
            rows.skip(row, Phrase.of("libre.no-ketone"));
        } else {
            rows.amount(row, origin, LogbookEntry.Kind.KETONE, columns.ketone(), "mmol/L", Optional.empty());
        }
    }

    /** The calculator's parts (meal, correction, a change by the person) are summed where no dose is given. */
    private void insulin(CsvRow row, Origin origin) {
        boolean hasRapid = !row.cell(columns.rapid()).isEmpty();
        OptionalDouble parts = hasRapid ? OptionalDouble.empty() : sumOfParts(row);
        rows.amount(row, origin, LogbookEntry.Kind.INSULIN, columns.rapid(), "U", RAPID);
        if (parts.isPresent()) {
            rows.amount(row, new LogbookEntry(origin, LogbookEntry.Kind.INSULIN, parts, Optional.of("U"), RAPID));
        }
        rows.amount(row, origin, LogbookEntry.Kind.INSULIN, columns.longActing(), "U", LONG);
        boolean hasLong = !row.cell(columns.longActing()).isEmpty();
        if (!hasLong && !row.cell(columns.longWithoutAmount()).isEmpty()) {
            rows.entry(origin, LogbookEntry.Kind.INSULIN, LONG);
        } else if (!hasRapid && !hasLong && parts.isEmpty()) {
            boolean isRapid = !row.cell(columns.rapidWithoutAmount()).isEmpty();
            rows.entry(origin, LogbookEntry.Kind.INSULIN, isRapid ? RAPID : Optional.empty());
        }
    }

    /** Decimal, since 0.1 and 0.2 as doubles are more than 0.3. A part that cannot be read leaves the sum unknown. */
    private OptionalDouble sumOfParts(CsvRow row) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean isGiven = false;
        for (int column : new int[] {columns.mealInsulin(), columns.correctionInsulin(), columns.userChange()}) {
            OptionalDouble part = row.number(column);
            if (part.isEmpty() && !row.isEmpty(column)) {
                rows.skipCell(row, Phrase.of("libre.dose", header.cell(column)));
                return OptionalDouble.empty();
            }
            sum = sum.add(BigDecimal.valueOf(part.orElse(0)));
            isGiven |= part.isPresent();
        }
        return isGiven ? OptionalDouble.of(sum.doubleValue()) : OptionalDouble.empty();
    }

    private void food(CsvRow row, Origin origin) {
        boolean hasGrams = !row.cell(columns.carbs()).isEmpty();
        boolean hasServings = !row.cell(columns.servings()).isEmpty();
        carbs.tell(row, origin, Optional.empty(), rows);
        if (hasServings && !hasGrams) {
            servings.tell(row, origin, Optional.empty(), rows);
        } else if (!hasGrams) {
            rows.entry(origin, LogbookEntry.Kind.CARBS, Optional.empty());
        }
    }

    private void noteOrClock(CsvRow row, Origin origin) {
        Optional<DeviceTime> from = times.dateTime(row.cell(columns.previous()));
        Optional<DeviceTime> to = times.dateTime(row.cell(columns.updated()));
        if (from.isPresent() && to.isPresent()) {
            rows.event(new ClockChange(
                    origin,
                    from.get().wallClock().orElseThrow(),
                    to.get().wallClock().orElseThrow()));
        } else {
            boolean isHalfAChange = !row.isEmpty(columns.previous()) || !row.isEmpty(columns.updated());
            if (isHalfAChange) {
                rows.skipCell(row, Phrase.of("libre.clock"));
            }
            note(row, origin, isHalfAChange);
        }
    }

    private void note(CsvRow row, Origin origin, boolean isSaid) {
        if (!row.isEmpty(columns.notes())) {
            rows.entry(origin, LogbookEntry.Kind.NOTE, Optional.of(row.cell(columns.notes())));
        } else if (!isSaid) {
            rows.count(row, Phrase.of("libre.nothing"));
        }
    }

    /** The columns with the values of one record type, and those of all others. */
    private record Values(int[] own, int[] ofOthers) {

        static Values of(LibreColumns columns, int... own) {
            int[] others = IntStream.of(columns.values())
                    .filter(column ->
                            column != Columns.NONE && IntStream.of(own).noneMatch(mine -> mine == column))
                    .toArray();
            return new Values(own, others);
        }

        boolean isCut(CsvRow row) {
            for (int column : own) {
                if (row.isCutAt(column)) {
                    return true;
                }
            }
            return false;
        }
    }
}
