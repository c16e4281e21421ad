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
import org.islet.devices.event.Entry;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.RowEvents;

/** The kinds of tables, each known by its columns. */
enum GlookoTable {
    SENSOR {
        @Override
        void read(CsvRow row, Columns columns, Origin origin, RowEvents events) {
            int glucose = columns.beginning("cgm");
            unit(columns, glucose)
                    .ifPresent(unit -> events.glucose(row, origin, GlucoseReading.Kind.SENSOR, glucose, unit));
        }
    },
    BOLUS {
        @Override
        void read(CsvRow row, Columns columns, Origin origin, RowEvents events) {
            GlookoInsulin.bolus(row, columns, origin, events);
        }
    },
    BASAL {
        @Override
        void read(CsvRow row, Columns columns, Origin origin, RowEvents events) {
            GlookoInsulin.basal(row, columns, origin, events);
        }
    },
    DAILY_TOTALS {
        @Override
        void read(CsvRow row, Columns columns, Origin origin, RowEvents events) {
            OptionalDouble total = Decimals.parse(row.cell(columns.beginning("total insulin")));
            if (total.isEmpty()) {
                events.skip(row, "its total is not a number");
                return;
            }
            Map<String, Double> parts = new LinkedHashMap<>();
            Decimals.parse(row.cell(columns.beginning("total basal"))).ifPresent(part -> parts.put("basal", part));
            Decimals.parse(row.cell(columns.beginning("total bolus"))).ifPresent(part -> parts.put("bolus", part));
            events.event(new DailyTotal(
                    origin,
                    origin.time().wallClock().orElseThrow().toLocalDate(),
                    InsulinUnits.of(total.getAsDouble()),
                    parts));
        }
    },
    METER {
        @Override
        void read(CsvRow row, Columns columns, Origin origin, RowEvents events) {
            int glucose = columns.beginning(METER_COLUMNS);
            boolean isManual = row.cell(columns.beginning("manual"))
                    .toLowerCase(Locale.ROOT)
                    .startsWith("m");
            List<String> flags = isManual ? List.of("manual") : List.of();
            unit(columns, glucose)
                    .ifPresent(unit -> events.glucose(row, origin, GlucoseReading.Kind.METER, glucose, unit, flags));
        }
    },
    ALARMS {
        @Override
        void read(CsvRow row, Columns columns, Origin origin, RowEvents events) {
            String name = CamelCase.of(row.cell(columns.beginning("alarm")));
            if (name.isEmpty()) {
                events.skip(row, "it names no alarm");
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
    CARBS {
        @Override
        void read(CsvRow row, Columns columns, Origin origin, RowEvents events) {
            events.amount(row, origin, Entry.Kind.CARBS, columns.beginning("carbs (g"), "g", Optional.empty());
        }
    },
    EXERCISE {
        @Override
        void read(CsvRow row, Columns columns, Origin origin, RowEvents events) {
            Optional<String> name = Optional.of(row.cell(columns.named("name"))).filter(text -> !text.isEmpty());
            events.amount(row, origin, Entry.Kind.EXERCISE, columns.beginning("duration"), "min", name);
        }
    };

    private static final String[] METER_COLUMNS = {"glucose value", "glukosewert", "blutzuckerwert", "glucosewaarde"};

    /** Every event of a row. */
    abstract void read(CsvRow row, Columns columns, Origin origin, RowEvents events);

    /** Empty where the columns are of no table we know. */
    static Optional<GlookoTable> of(Columns columns) {
        if (!GlookoDecoder.hasTime(columns)) {
            return Optional.empty();
        }
        if (unit(columns, columns.beginning("cgm")).isPresent()) {
            return Optional.of(SENSOR);
        }
        if (has(columns, "initial delivery") || has(columns, "carbs input")) {
            return Optional.of(BOLUS);
        }
        if (has(columns, "rate") && has(columns, "duration")) {
            return Optional.of(BASAL);
        }
        if (has(columns, "total insulin")) {
            return Optional.of(DAILY_TOTALS);
        }
        if (unit(columns, columns.beginning(METER_COLUMNS)).isPresent()) {
            return Optional.of(METER);
        }
        if (has(columns, "alarm")) {
            return Optional.of(ALARMS);
        }
        if (has(columns, "carbs (g")) {
            return Optional.of(CARBS);
        }
        return has(columns, "intensity") && has(columns, "duration") ? Optional.of(EXERCISE) : Optional.empty();
    }

    private static boolean has(Columns columns, String beginning) {
        return columns.beginning(beginning) != Columns.NONE;
    }

    private static Optional<GlucoseUnit> unit(Columns columns, int column) {
        return column == Columns.NONE ? Optional.empty() : columns.unitOf(column);
    }
}
