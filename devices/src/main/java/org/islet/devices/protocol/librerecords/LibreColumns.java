package org.islet.devices.protocol.librerecords;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.PlainWords;

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

    /** Stems of German, French, Dutch, Spanish and Italian headers; several of one language make a header that language's. */
    private static final List<List<String>> LANGUAGES = List.of(
            List.of(
                    "gerat",
                    "seriennummer",
                    "aufzeichnung",
                    "glukose",
                    "einheiten",
                    "kohlenhydrat",
                    "notiz",
                    "mahlzeit"),
            List.of("appareil", "horodatage", "enregistrement", "glycemi", "unites", "glucides", "comment", "repas"),
            List.of("apparaat", "serienummer", "tijdstempel", "opname", "eenheden", "koolhydra", "notitie", "maaltijd"),
            List.of(
                    "sello",
                    "marca temporal",
                    "glucosa",
                    "accion rapida",
                    "carbohidrato",
                    "hidratos",
                    "comida",
                    "tira"),
            List.of(
                    "numero di serie",
                    "del dispositivo",
                    "glucosio",
                    "azione rapida",
                    "carboidrati",
                    "pasto",
                    "unita"));

    private static final int STEMS_OF_A_LANGUAGE = 3;

    /** LibreView: device and serial number stand before the time. */
    private static final int TIME_OF_THE_PORTAL = 2;

    /** The desktop program: an id stands before the time, and servings are in no column. */
    private static final int TIME_OF_THE_DESKTOP = 1;

    private static final int COLUMNS_BY_PLACE = 19;

    private static final ColumnWords SCAN = ColumnWords.saying("scan", "escane", "numerisation");
    private static final ColumnWords RAPID = ColumnWords.saying("schnell", "rapid", "snel");
    private static final ColumnWords LONG = ColumnWords.saying(
                    "depot", "verzoger", "langsam", "langw", "lente", "lenta", "prolong", "prolung")
            .butNot("schnell", "rapid", "snel");
    private static final ColumnWords CARBS =
            ColumnWords.saying("kohlenhydrat", "glucides", "koolhydra", "carbohidrato", "hidratos", "carboidrati");
    private static final ColumnWords KETONE = ColumnWords.saying("keton", "ceton", "cheton");

    /** Empty where the header is none we know. */
    public static Optional<LibreColumns> of(CsvRow header) {
        if (isEnglish(header)) {
            return named(new Columns(header));
        }
        if (!isInKnownLanguage(header)) {
            return Optional.empty();
        }
        Optional<LibreColumns> places = hasPlaces(header)
                ? Columns.unitIn(header.cell(4)).map(LibreColumns::byPlace)
                : hasDesktopPlaces(header)
                        ? Columns.unitIn(header.cell(3)).map(LibreColumns::byDesktopPlace)
                        : Optional.empty();
        return places.filter(columns -> columns.areIn(header));
    }

    /** False where a name says that a column was moved: a long-acting dose must not be read as a rapid one. */
    private boolean areIn(CsvRow header) {
        String doses = header.cell(rapid) + " " + header.cell(longActing);
        return !SCAN.fit(header.cell(historic))
                && !LONG.fit(header.cell(rapid))
                && !RAPID.fit(header.cell(longActing))
                && !CARBS.fit(doses)
                && !RAPID.fit(header.cell(carbs))
                && !LONG.fit(header.cell(carbs))
                && !KETONE.fit(header.cell(strip));
    }

    public static boolean isEnglish(CsvRow header) {
        return new Columns(header).has("record type");
    }

    private static boolean isInKnownLanguage(CsvRow header) {
        String words = PlainWords.of(String.join(" ", header.cells()));
        return LANGUAGES.stream()
                .anyMatch(stems -> stems.stream().filter(words::contains).count() >= STEMS_OF_A_LANGUAGE);
    }

    /** The shape of a LibreView header, whatever its language. */
    public static boolean hasPlaces(CsvRow header) {
        return hasUnitsAt(header, 4, 5, 14, 15);
    }

    /** The shape of a header of the desktop program, whatever its language. */
    public static boolean hasDesktopPlaces(CsvRow header) {
        return hasUnitsAt(header, 3, 4, 12, 13);
    }

    private static boolean hasUnitsAt(CsvRow header, int... columns) {
        return header.size() >= COLUMNS_BY_PLACE
                && IntStream.of(columns)
                        .allMatch(column -> Columns.unitIn(header.cell(column)).isPresent());
    }

    private static Optional<LibreColumns> named(Columns columns) {
        int historic = columns.beginning("historic glucose");
        int scan = columns.beginning("scan glucose");
        int strip = columns.beginning("strip glucose");
        return columns.unitOf(historic)
                .or(() -> columns.unitOf(scan))
                .or(() -> columns.unitOf(strip))
                .map(unit -> new LibreColumns(
                        columns.named("device timestamp", "time", "meter timestamp"),
                        columns.named("record type"),
                        historic,
                        scan,
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

    /** Those that are read, and those with the number of the device or the row, which are left out on purpose. */
    Set<Integer> known(CsvRow header) {
        var names = new Columns(header);
        IntStream leftOut = isEnglish(header)
                ? IntStream.of(names.named("device"), names.named("serial number"), names.named("id"))
                : IntStream.range(0, time);
        return IntStream.concat(
                        IntStream.concat(leftOut, IntStream.of(values())),
                        IntStream.of(
                                time,
                                type,
                                rapidWithoutAmount,
                                foodWithoutAmount,
                                longWithoutAmount,
                                notes,
                                mealInsulin,
                                correctionInsulin,
                                userChange))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Those with what one record type has and no other. */
    int[] values() {
        return new int[] {historic, scan, rapid, carbs, servings, longActing, strip, ketone, previous, updated};
    }

    private static LibreColumns byPlace(GlucoseUnit unit) {
        int type = TIME_OF_THE_PORTAL + 1;
        int none = Columns.NONE;
        return new LibreColumns(
                TIME_OF_THE_PORTAL, type, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, none, none, unit);
    }

    private static LibreColumns byDesktopPlace(GlucoseUnit unit) {
        int type = TIME_OF_THE_DESKTOP + 1;
        int none = Columns.NONE;
        return new LibreColumns(
                TIME_OF_THE_DESKTOP, type, 3, 4, 5, 6, 7, 8, none, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, unit);
    }
}
