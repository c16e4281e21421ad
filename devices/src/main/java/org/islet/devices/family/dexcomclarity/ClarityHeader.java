package org.islet.devices.family.dexcomclarity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.CarbColumn;
import org.islet.devices.protocol.csv.CarbUnits;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.CsvRow;

/**
 * The first row of the table. Its columns keep their order in every language; only the words change.
 *
 * <pre>
 * 0 index · 1 time stamp (…hh:mm:ss) · 2 event type · 3 event subtype · 4 patient info · 5 device info · 6 source device
 * 7 glucose (unit) · 8 insulin (u) · 9 carbohydrate (grams) · 10 duration (hh:mm:ss) · 11 rate of change · 12, 13 transmitter
 * </pre>
 */
record ClarityHeader(CsvRow names, GlucoseUnit unit, CarbColumn carbs) {

    static final int TIME = 1;
    static final int TYPE = 2;
    static final int SUBTYPE = 3;
    static final int PATIENT_INFO = 4;
    static final int DEVICE_INFO = 5;
    static final int SOURCE_DEVICE = 6;
    static final int GLUCOSE = 7;
    static final int INSULIN = 8;
    static final int CARBS = 9;
    static final int DURATION = 10;
    static final int RATE_OF_CHANGE = 11;
    static final int TRANSMITTER_TIME = 12;
    static final int FEWEST_COLUMNS = 13;
    static final int MOST_COLUMNS = 14;

    private static final Pattern UNIT = Pattern.compile("[(\\[]\\s*(mg/dl|mmol/l)\\s*[)\\]]", Pattern.CASE_INSENSITIVE);

    /** {@code hh:mm:ss} in English; other languages have other letters for hours ({@code uu} in Dutch). */
    private static final Pattern CLOCK = Pattern.compile("\\p{L}{2}:\\p{L}{2}:\\p{L}{2}");

    /** "Event" in the languages of {@link ClarityType}. */
    private static final ColumnWords EVENT = ColumnWords.saying(
            "event",
            "ereignis",
            "evenement",
            "gebeurtenis",
            "evento",
            "voorval",
            "handelse",
            "haendelse",
            "hendelse",
            "tapahtuma",
            "zdarzen",
            "wydarzen");

    private static final ColumnWords GLUCOSE_WORDS = ColumnWords.ofGlucose();

    private static final ColumnWords INSULIN_WORDS = ColumnWords.saying("insul");
    private static final ColumnWords CARB_WORDS = ColumnWords.saying(
            "carb", "kohlenh", "glucid", "koolh", "hidrat", "kolhydr", "kulhydr", "karbohydr", "hiilihydr", "weglow");

    /** The shape of the header, whatever its language. */
    static boolean hasLayout(CsvRow row) {
        return row.size() >= FEWEST_COLUMNS
                && CLOCK.matcher(row.cell(TIME)).find()
                && CLOCK.matcher(row.cell(DURATION)).find()
                && isUnitAt(row.cell(GLUCOSE));
    }

    /** Empty where the language or the unit is not one we know, or a name says that its column was moved. */
    static Optional<ClarityHeader> of(CsvRow row) {
        boolean isMoved = CARB_WORDS.fit(row.cell(INSULIN)) || INSULIN_WORDS.fit(row.cell(CARBS));
        if (!hasLayout(row) || isMoved || !EVENT.fit(row.cell(TYPE)) || !GLUCOSE_WORDS.fit(row.cell(GLUCOSE))) {
            return Optional.empty();
        }
        Matcher unit = UNIT.matcher(row.cell(GLUCOSE));
        return unit.find()
                ? Optional.of(new ClarityHeader(
                        row, GlucoseUnit.ofSymbol(unit.group(1)), CarbColumn.of(row, CARBS, CarbUnits.GRAMS)))
                : Optional.empty();
    }

    /** The fewest cells of a row: those that are not readings end one early. */
    int fewestCells() {
        return Math.max(FEWEST_COLUMNS, Math.min(names.size(), MOST_COLUMNS) - 1);
    }

    /** Something in brackets, a unit we know or not. */
    private static boolean isUnitAt(String cell) {
        return cell.indexOf('(') >= 0 || cell.indexOf('[') >= 0;
    }
}
