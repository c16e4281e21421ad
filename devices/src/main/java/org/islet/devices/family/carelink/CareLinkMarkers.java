package org.islet.devices.family.carelink;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CarbUnits;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.RowEvents;

/** What a person marked: {@code Meal: 45,00grams}, {@code Insulin: 27,00}, {@code Exercise: 30min}. */
final class CareLinkMarkers {

    private static final Pattern MARKER = Pattern.compile("([^:]+?)\\s*(?::\\s*([\\d.,]*\\d)?\\s*(.*))?");
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,2}\\p{L}*");

    /** The header is English in all countries; the words of a marker need not be. */
    private static final ColumnWords FOOD = ColumnWords.saying(
            " meal",
            " carb",
            " mahlzeit",
            " kohlenh",
            " repas",
            " glucid",
            " maaltijd",
            " koolh",
            " comida",
            " hidrat",
            " pasto",
            " carboidr",
            " refeic",
            " maltid",
            " kolhydr",
            " kulhydr",
            " karbohydr",
            " ateria",
            " hiilihydr",
            " posil",
            " weglow");

    private static final ColumnWords INSULIN = ColumnWords.saying(" insul");
    private static final ColumnWords EXERCISE = ColumnWords.saying(
            " exerc",
            " bewegung",
            " sport",
            " training",
            " activit",
            " aktivit",
            " beweging",
            " inspanning",
            " ejercicio",
            " esercizio",
            " attivit",
            " atividad",
            " motion",
            " traning",
            " traening",
            " trening",
            " liikunta",
            " cwicz");

    private final CareLinkColumns columns;
    private final RowEvents rows;

    CareLinkMarkers(CareLinkColumns columns, RowEvents rows) {
        this.columns = columns;
        this.rows = rows;
    }

    Optional<LogbookEntry> marker(CsvRow row, Origin origin) {
        if (row.isEmpty(columns.eventMarker())) {
            return Optional.empty();
        }
        String cell = row.cell(columns.eventMarker());
        Matcher marker = MARKER.matcher(cell);
        if (!marker.matches()) {
            return Optional.of(text(origin, LogbookEntry.Kind.OTHER_MARKER, cell));
        }
        String kind = marker.group(1);
        OptionalDouble amount = marker.group(2) == null ? OptionalDouble.empty() : Decimals.parse(marker.group(2));
        String rest = marker.group(3) == null ? "" : marker.group(3);
        if (FOOD.fit(kind)) {
            return Optional.of(food(row, origin, amount, rest, cell));
        }
        if (INSULIN.fit(kind)) {
            return Optional.of(amount(origin, LogbookEntry.Kind.INSULIN, amount, Optional.of("U"), cell));
        }
        if (EXERCISE.fit(kind)) {
            boolean isMinutes = rest.toLowerCase(Locale.ROOT).startsWith("min");
            OptionalDouble minutes = isMinutes ? amount : OptionalDouble.empty();
            return Optional.of(amount(origin, LogbookEntry.Kind.EXERCISE, minutes, Optional.of("min"), cell));
        }
        return Optional.of(text(origin, LogbookEntry.Kind.OTHER_MARKER, cell));
    }

    private LogbookEntry food(CsvRow row, Origin origin, OptionalDouble amount, String unit, String cell) {
        Optional<String> known = CarbUnits.ofWord(unit);
        if (amount.isPresent() && known.isEmpty()) {
            rows.count(row, Phrase.of("carelink.marker-unit"));
        }
        return amount(origin, LogbookEntry.Kind.CARBS, amount, known, cell);
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
    private static LogbookEntry amount(
            Origin origin, LogbookEntry.Kind kind, OptionalDouble amount, Optional<String> unit, String cell) {
        return amount.isPresent()
                ? new LogbookEntry(origin, kind, amount, unit, Optional.empty())
                : text(origin, kind, cell);
    }

    private static LogbookEntry text(Origin origin, LogbookEntry.Kind kind, String cell) {
        return new LogbookEntry(origin, kind, OptionalDouble.empty(), Optional.empty(), Optional.of(cell));
    }
}
