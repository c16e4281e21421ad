package org.islet.devices.family.carelink;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.Entry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;

/** What a person marked: {@code Meal: 45,00grams}, {@code Insulin: 27,00}; and what ailed the sensor. */
final class CareLinkMarkers {

    private static final Pattern MARKER = Pattern.compile("([^:]+?)(?::\\s*([\\d.,]+)?\\s*(.*))?");

    private final CareLinkColumns columns;

    CareLinkMarkers(CareLinkColumns columns) {
        this.columns = columns;
    }

    Optional<Entry> marker(CsvRow row, Origin origin) {
        String cell = row.cell(columns.eventMarker());
        Matcher marker = MARKER.matcher(cell);
        if (cell.isEmpty() || !marker.matches()) {
            return Optional.empty();
        }
        OptionalDouble amount = marker.group(2) == null ? OptionalDouble.empty() : Decimals.parse(marker.group(2));
        String kind = marker.group(1).toLowerCase(Locale.ROOT);
        Optional<String> rest = Optional.ofNullable(marker.group(3)).filter(text -> !text.isEmpty());
        if (kind.startsWith("meal") || kind.startsWith("carb")) {
            boolean isExchanges = rest.map(unit -> unit.startsWith("exch")).orElse(false);
            return Optional.of(amount(origin, Entry.Kind.CARBS, amount, isExchanges ? "exchange" : "g"));
        }
        if (kind.startsWith("insulin")) {
            return Optional.of(amount(origin, Entry.Kind.INSULIN, amount, "U"));
        }
        boolean isExercise = kind.startsWith("exercise");
        return Optional.of(new Entry(
                origin,
                isExercise ? Entry.Kind.EXERCISE : Entry.Kind.OTHER_MARKER,
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(cell)));
    }

    Optional<Status> sensorException(CsvRow row, Origin origin) {
        String cell = row.cell(columns.header().named("sensor exception"));
        return cell.isEmpty() ? Optional.empty() : Optional.of(new Status(origin, "sensorException", cell));
    }

    private static Entry amount(Origin origin, Entry.Kind kind, OptionalDouble amount, String unit) {
        return new Entry(
                origin, kind, amount, amount.isPresent() ? Optional.of(unit) : Optional.empty(), Optional.empty());
    }
}
