package org.islet.devices.family.carelink;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.Entry;
import org.islet.devices.event.Origin;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;

/** What a person marked: {@code Meal: 45,00grams}, {@code Insulin: 27,00}, {@code Exercise: 30min}. */
final class CareLinkMarkers {

    private static final Pattern MARKER = Pattern.compile("([^:]+?)\\s*(?::\\s*([\\d.,]*\\d)?\\s*(.*))?");
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,2}\\p{L}*");

    private final CareLinkColumns columns;

    CareLinkMarkers(CareLinkColumns columns) {
        this.columns = columns;
    }

    Optional<Entry> marker(CsvRow row, Origin origin) {
        if (row.isEmpty(columns.eventMarker())) {
            return Optional.empty();
        }
        String cell = row.cell(columns.eventMarker());
        Matcher marker = MARKER.matcher(cell);
        if (!marker.matches()) {
            return Optional.of(text(origin, Entry.Kind.OTHER_MARKER, cell));
        }
        String kind = marker.group(1).toLowerCase(Locale.ROOT);
        OptionalDouble amount = marker.group(2) == null ? OptionalDouble.empty() : Decimals.parse(marker.group(2));
        String rest = marker.group(3) == null ? "" : marker.group(3).toLowerCase(Locale.ROOT);
        if (kind.startsWith("meal") || kind.startsWith("carb")) {
            return Optional.of(
                    amount(origin, Entry.Kind.CARBS, amount, rest.startsWith("exch") ? "exchange" : "g", cell));
        }
        if (kind.startsWith("insulin")) {
            return Optional.of(amount(origin, Entry.Kind.INSULIN, amount, "U", cell));
        }
        if (kind.startsWith("exercise")) {
            OptionalDouble minutes = rest.startsWith("min") ? amount : OptionalDouble.empty();
            return Optional.of(amount(origin, Entry.Kind.EXERCISE, minutes, "min", cell));
        }
        return Optional.of(text(origin, Entry.Kind.OTHER_MARKER, cell));
    }

    /**
     * In files separated by commas the comma of {@code 45,00grams} cuts the cell in two unless it is quoted, and pushes
     * all cells behind it into their neighbours' columns.
     */
    CsvRow mended(CsvRow row) {
        int column = columns.eventMarker();
        if (row.size() != columns.count() + 1 || row.isEmpty(column)) {
            return row;
        }
        String cell = row.cell(column);
        boolean isCut = Character.isDigit(cell.charAt(cell.length() - 1))
                && DECIMALS.matcher(row.cell(column + 1)).matches();
        return isCut ? row.joining(column, ',') : row;
    }

    /** Without an amount the words themselves are kept. */
    private static Entry amount(Origin origin, Entry.Kind kind, OptionalDouble amount, String unit, String cell) {
        return amount.isPresent()
                ? new Entry(origin, kind, amount, Optional.of(unit), Optional.empty())
                : text(origin, kind, cell);
    }

    private static Entry text(Origin origin, Entry.Kind kind, String cell) {
        return new Entry(origin, kind, OptionalDouble.empty(), Optional.empty(), Optional.of(cell));
    }
}
