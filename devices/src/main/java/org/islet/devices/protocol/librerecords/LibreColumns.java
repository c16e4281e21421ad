package org.islet.devices.protocol.librerecords;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;

/**
 * Where the cells of a row stand. The programs translate the names of the columns and keep their order, so an English
 * header is read by its names and another known language by its places; a shorter one by its words.
 *
 * @param servings carbohydrate in the account's own portions; not in every file
 * @param isEnglish the language of the header, which tells of the country
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
        GlucoseUnit unit,
        boolean isEnglish) {

    /** LibreView: device and serial number stand before the time. */
    private static final int TIME_OF_THE_PORTAL = 2;

    /** The desktop program: an id stands before the time, and one column holds grams or servings, as its name says. */
    private static final int TIME_OF_THE_DESKTOP = 1;

    private static final int COLUMNS_BY_PLACE = 19;

    /** Of a LibreView header; empty where it is none we know. */
    public static Optional<LibreColumns> ofPortal(CsvRow header) {
        boolean isEnglish = isEnglish(header);
        boolean isOfPortal = isEnglish
                ? new Columns(header).named("device timestamp", "meter timestamp") != Columns.NONE
                : !isNumbered(header);
        return isOfPortal ? of(header) : Optional.empty();
    }

    /** Of a header of the desktop program; empty where it is none we know. */
    public static Optional<LibreColumns> ofDesktop(CsvRow header) {
        return isNumbered(header) ? of(header) : Optional.empty();
    }

    /** The shape of a header of the desktop program, in whatever language. */
    public static boolean hasDesktopShape(CsvRow header) {
        return isNumbered(header) && hasDesktopPlaces(header);
    }

    /** The desktop program counts its rows. */
    private static boolean isNumbered(CsvRow header) {
        return header.cell(0).equalsIgnoreCase("ID");
    }

    private static Optional<LibreColumns> of(CsvRow header) {
        if (isEnglish(header)) {
            return named(new Columns(header));
        }
        if (!LibreWords.areKnown(header)) {
            return Optional.empty();
        }
        if (hasPlaces(header)) {
            return Columns.unitIn(header.cell(4)).map(LibreColumns::byPlace).filter(columns -> columns.areIn(header));
        }
        return hasDesktopPlaces(header)
                ? Columns.unitIn(header.cell(3))
                        .map(LibreColumns::byDesktopPlace)
                        .filter(columns -> columns.areIn(header))
                : LibreWords.columns(header);
    }

    /** False where a name says that a column was moved: a long-acting dose must not be read as a rapid one. */
    private boolean areIn(CsvRow header) {
        String doses = header.cell(rapid) + " " + header.cell(longActing);
        return !LibreWords.SCAN.fit(header.cell(historic))
                && !LibreWords.STRIP.fit(header.cell(historic) + " " + header.cell(scan))
                && !LibreWords.HISTORIC.fit(header.cell(strip))
                && !LibreWords.LONG.fit(header.cell(rapid))
                && !LibreWords.RAPID.fit(header.cell(longActing))
                && !LibreWords.CARBS.fit(doses)
                && !LibreWords.RAPID.fit(header.cell(carbs))
                && !LibreWords.LONG.fit(header.cell(carbs))
                && !LibreWords.KETONE.fit(header.cell(strip));
    }

    private static boolean isEnglish(CsvRow header) {
        return new Columns(header).has("record type");
    }

    /** The shape of a LibreView header, whatever its language. */
    public static boolean hasPlaces(CsvRow header) {
        return hasUnitsAt(header, 4, 5, 14, 15);
    }

    /** The shape of a header of the desktop program, whatever its language. */
    private static boolean hasDesktopPlaces(CsvRow header) {
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
        int grams = columns.beginning("carbohydrates (grams");
        int servings = columns.beginning("carbohydrates (servings");
        boolean isOfAnotherUnit = grams == Columns.NONE && servings == Columns.NONE;
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
                        isOfAnotherUnit ? columns.beginning("carbohydrates") : grams,
                        servings,
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
                        unit,
                        true));
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
                TIME_OF_THE_PORTAL,
                type,
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
                none,
                none,
                unit,
                false);
    }

    private static LibreColumns byDesktopPlace(GlucoseUnit unit) {
        int type = TIME_OF_THE_DESKTOP + 1;
        int none = Columns.NONE;
        return new LibreColumns(
                TIME_OF_THE_DESKTOP, type, 3, 4, 5, 6, 7, 8, none, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, unit, false);
    }
}
