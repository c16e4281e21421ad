package org.islet.devices.family.glooko;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.RowEvents;

/** The kinds of tables, each known by its columns. */
enum GlookoTable {
    SENSOR {
        @Override
        void read(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
            glucose(row, columns, columns.of(GlookoWords.SENSOR_GLUCOSE), origin, events, List.of());
        }
    },
    BOLUS {
        @Override
        void read(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
            GlookoInsulin.bolus(row, columns, origin, events);
        }
    },
    BASAL {
        @Override
        void read(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
            GlookoInsulin.basal(row, columns, origin, events);
        }
    },
    DAILY_TOTALS {
        @Override
        void read(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
            OptionalDouble total = Decimals.parse(row.cell(columns.of(GlookoWords.TOTAL_INSULIN)));
            if (total.isEmpty()) {
                events.skip(row, Phrase.of("glooko.total"));
                return;
            }
            Map<String, Double> parts = new LinkedHashMap<>();
            Decimals.parse(row.cell(columns.of(GlookoWords.TOTAL_BASAL))).ifPresent(part -> parts.put("basal", part));
            Decimals.parse(row.cell(columns.of(GlookoWords.TOTAL_BOLUS))).ifPresent(part -> parts.put("bolus", part));
            events.event(new DailyTotal(
                    origin,
                    origin.time().wallClock().orElseThrow().toLocalDate(),
                    InsulinUnits.of(total.getAsDouble()),
                    parts));
        }
    },
    METER {
        @Override
        void read(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
            String manual = row.cell(columns.of(GlookoWords.MANUAL)).toLowerCase(Locale.ROOT);
            boolean isManual = manual.startsWith("m") || manual.startsWith("hand");
            List<String> flags = isManual ? List.of("manual") : List.of();
            glucose(row, columns, columns.of(GlookoWords.METER_GLUCOSE), origin, events, flags);
        }
    },
    ALARMS {
        @Override
        void read(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
            String name = CamelCase.of(row.cell(columns.of(GlookoWords.ALARM)));
            if (name.isEmpty()) {
                events.skip(row, Phrase.of("glooko.no-alarm"));
                return;
            }
            events.event(new Alarm(
                    origin,
                    Alarm.AlarmOrigin.PUMP,
                    OptionalInt.empty(),
                    Optional.of(name),
                    OptionalDouble.empty(),
                    false));
        }
    },
    EXERCISE {
        @Override
        void read(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
            int duration = columns.of(GlookoWords.DURATION);
            Optional<String> name = text(row, columns.of(GlookoWords.NAME));
            events.amount(row, origin, LogbookEntry.Kind.EXERCISE, duration, "min", name);
        }
    },
    CARBS {
        @Override
        void read(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
            Optional<String> name = text(row, columns.of(GlookoWords.NAME));
            columns.carbs().tell(row, origin, name, events);
        }
    },
    NOTES {
        @Override
        void read(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
            text(row, columns.of(GlookoWords.NOTE))
                    .ifPresent(note -> events.entry(origin, LogbookEntry.Kind.NOTE, Optional.of(note)));
        }
    },
    /** A table we do not read. */
    NONE {
        @Override
        void read(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
            events.skip(row, Phrase.of("glooko.other-table"));
        }
    };

    /** Every event of a row. */
    abstract void read(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events);

    /** Empty where the columns are of no table we know. */
    static Optional<GlookoTable> of(GlookoColumns columns) {
        if (!columns.has(GlookoWords.TIME)) {
            return Optional.empty();
        }
        if (columns.has(GlookoWords.SENSOR_GLUCOSE)) {
            return Optional.of(SENSOR);
        }
        boolean hasDuration = columns.has(GlookoWords.DURATION);
        boolean isDelivered = columns.has(GlookoWords.INSULIN_DELIVERED);
        if (columns.has(GlookoWords.INITIAL) || isDelivered && !hasDuration) {
            return Optional.of(BOLUS);
        }
        boolean isOfInsulin = columns.has(GlookoWords.RATE) || columns.has(GlookoWords.INSULIN_TYPE) && isDelivered;
        if (hasDuration && isOfInsulin) {
            return Optional.of(BASAL);
        }
        return columns.has(GlookoWords.TOTAL_INSULIN) ? Optional.of(DAILY_TOTALS) : ofEntries(columns);
    }

    private static Optional<GlookoTable> ofEntries(GlookoColumns columns) {
        if (columns.has(GlookoWords.METER_GLUCOSE)) {
            return Optional.of(METER);
        }
        if (columns.has(GlookoWords.ALARM)) {
            return Optional.of(ALARMS);
        }
        if (columns.has(GlookoWords.INTENSITY) && columns.has(GlookoWords.DURATION)) {
            return Optional.of(EXERCISE);
        }
        if (columns.has(GlookoWords.CARBS)) {
            return Optional.of(CARBS);
        }
        return columns.has(GlookoWords.NOTE) ? Optional.of(NOTES) : Optional.empty();
    }

    private static void glucose(
            CsvRow row, GlookoColumns columns, int column, Origin origin, RowEvents events, List<String> flags) {
        GlucoseReading.Kind kind = columns.of(GlookoWords.SENSOR_GLUCOSE) == column
                ? GlucoseReading.Kind.SENSOR
                : GlucoseReading.Kind.METER;
        if (row.isEmpty(column)) {
            events.skip(row, Phrase.of("row.no-glucose"));
        }
        columns.unitOf(column).ifPresent(unit -> events.glucose(row, origin, kind, column, unit, flags));
    }

    private static Optional<String> text(CsvRow row, int column) {
        return Optional.of(row.cell(column)).filter(text -> !text.isEmpty());
    }
}
