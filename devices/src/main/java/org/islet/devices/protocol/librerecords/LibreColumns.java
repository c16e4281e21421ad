package org.islet.devices.protocol.librerecords;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;

/**
 * Where the cells of a row stand. The programs translate the names of the columns and keep their order, so an English
 * header is read by its names and another known language by its places.
 *
 * @param servings carbohydrate in the account's own portions; not in every file
 * @param previous the clock before it was set; only in the desktop program's files
 */
public record LibreColumns(
        int time,
        int type,
        int historic,
        int scan,
        int rapidWithoutAmount,
        int rapid,
        int foodWithoutAmount,
        int carbs,
        int servings,
        int longWithoutAmount,
        int longActing,
        int notes,
        int strip,
        int ketone,
        int mealInsulin,
        int correctionInsulin,
        int userChange,
        int previous,
        int updated,
        GlucoseUnit unit) {

    /** "Record type" in German, French, Dutch, Spanish and Italian. */
    private static final List<String> TYPE_WORDS = List.of(
            "aufzeichnung",
            "enregistrement",
            "recordtype",
            "type opname",
            "tipo de registro",
            "tipo di record",
            "tipo di registrazione",
            "tipo record");

    private static final int TYPE_BY_PLACE = 3;
    private static final int COLUMNS_BY_PLACE = 19;

    /** Empty where the header is none we know. */
    public static Optional<LibreColumns> of(CsvRow header) {
        var columns = new Columns(header);
        if (columns.has("record type")) {
            return named(columns);
        }
        String type = header.cell(TYPE_BY_PLACE).toLowerCase(Locale.ROOT);
        return hasPlaces(header) && TYPE_WORDS.stream().anyMatch(type::contains)
                ? Columns.unitIn(header.cell(4)).map(LibreColumns::byPlace)
                : Optional.empty();
    }

    /** The shape of a LibreView header, whatever its language. */
    public static boolean hasPlaces(CsvRow header) {
        return header.size() >= COLUMNS_BY_PLACE
                && header.isBlankFrom(COLUMNS_BY_PLACE)
                && Columns.unitIn(header.cell(4)).isPresent()
                && Columns.unitIn(header.cell(5)).isPresent()
                && Columns.unitIn(header.cell(14)).isPresent()
                && Columns.unitIn(header.cell(15)).isPresent();
    }

    private static Optional<LibreColumns> named(Columns columns) {
        int historic = columns.beginning("historic glucose");
        int strip = columns.beginning("strip glucose");
        return columns.unitOf(historic)
                .or(() -> columns.unitOf(strip))
                .map(unit -> new LibreColumns(
                        columns.named("device timestamp", "time", "meter timestamp"),
                        columns.named("record type"),
                        historic,
                        columns.beginning("scan glucose"),
                        columns.beginning("non-numeric rapid-acting insulin"),
                        columns.beginning("rapid-acting insulin"),
                        columns.beginning("non-numeric food"),
                        columns.beginning("carbohydrates (grams"),
                        columns.beginning("carbohydrates (servings"),
                        columns.beginning("non-numeric long-acting insulin"),
                        columns.beginning("long-acting insulin"),
                        columns.beginning("notes"),
                        strip,
                        columns.beginning("ketone"),
                        columns.beginning("meal insulin"),
                        columns.beginning("correction insulin"),
                        columns.beginning("user change insulin"),
                        columns.beginning("previous time"),
                        columns.beginning("updated time"),
                        unit));
    }

    private static LibreColumns byPlace(GlucoseUnit unit) {
        return new LibreColumns(
                2,
                TYPE_BY_PLACE,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                Columns.NONE,
                Columns.NONE,
                unit);
    }
}
