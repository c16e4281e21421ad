package org.islet.devices.family.mysugr;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.CarbColumn;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.PlainWords;

/**
 * The columns by the words of their names, in any language of {@link MySugrWords}; units stand in the names.
 * Only English headers were seen; the others are inferred.
 */
record MySugrColumns(
        int date,
        int time,
        int tags,
        int glucose,
        int pen,
        int pump,
        int meal,
        int correction,
        int basal,
        int temporaryPercent,
        int temporaryMinutes,
        CarbColumn carbs,
        int mealText,
        int activityMinutes,
        int activityText,
        int steps,
        int note,
        int bloodPressure,
        int weight,
        int hba1c,
        int ketones,
        int medication,
        Set<Integer> leftOut,
        GlucoseUnit unit,
        String weightUnit,
        String hba1cUnit) {

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^)\\]]+)[)\\]]");

    /** Columns that other programs' tables of glucose do not have together. */
    private static final ColumnWords[] TELLING = {
        MySugrWords.TAGS, MySugrWords.PEN, MySugrWords.PUMP, MySugrWords.CARBS, MySugrWords.BASAL
    };

    private static final int TELLING_ENOUGH = 3;
    private static final int FEWEST_COLUMNS = 10;
    private static final int GLUCOSE_BY_PLACE = 3;

    /** The shape of the header in any language: the glucose of known unit stands behind a date, a time and the tags. */
    static boolean hasShape(CsvRow row) {
        return row.size() >= FEWEST_COLUMNS
                && Columns.unitIn(row.cell(GLUCOSE_BY_PLACE)).isPresent()
                && MySugrWords.DATE.fit(row.cell(0));
    }

    /** Empty where the language is none we know, or what must be there is missing. */
    static Optional<MySugrColumns> of(CsvRow row) {
        int glucose = MySugrWords.GLUCOSE.in(row);
        boolean hasTime = MySugrWords.DATE.in(row) != Columns.NONE && MySugrWords.TIME.in(row) != Columns.NONE;
        boolean isOurs = hasTime
                && Stream.of(TELLING)
                                .filter(words -> words.in(row) != Columns.NONE)
                                .count()
                        >= TELLING_ENOUGH;
        return isOurs ? Columns.unitIn(row.cell(glucose)).map(unit -> of(row, glucose, unit)) : Optional.empty();
    }

    private static MySugrColumns of(CsvRow row, int glucose, GlucoseUnit unit) {
        CarbColumn carbs = CarbColumn.of(row, MySugrWords.CARBS.in(row));
        int weight = MySugrWords.WEIGHT.in(row);
        int hba1c = MySugrWords.HBA1C.in(row);
        return new MySugrColumns(
                MySugrWords.DATE.in(row),
                MySugrWords.TIME.in(row),
                MySugrWords.TAGS.in(row),
                glucose,
                MySugrWords.PEN.in(row),
                MySugrWords.PUMP.in(row),
                MySugrWords.MEAL.in(row),
                MySugrWords.CORRECTION.in(row),
                MySugrWords.BASAL.in(row),
                MySugrWords.TEMPORARY_PERCENT.in(row),
                MySugrWords.TEMPORARY_MINUTES.in(row),
                carbs,
                MySugrWords.MEAL_TEXT.in(row),
                MySugrWords.ACTIVITY_MINUTES.in(row),
                MySugrWords.ACTIVITY_TEXT.in(row),
                MySugrWords.STEPS.in(row),
                MySugrWords.NOTE.in(row),
                MySugrWords.BLOOD_PRESSURE.in(row),
                weight,
                hba1c,
                MySugrWords.KETONES.in(row),
                MySugrWords.MEDICATION.in(row),
                Stream.of(MySugrWords.LOCATION, MySugrWords.FOOD_TYPE, MySugrWords.INTENSITY)
                        .map(words -> words.in(row))
                        .collect(Collectors.toSet()),
                unit,
                unitOf(row.cell(weight), "kg", Map.of("lb", " lb", "st", " st", "kg", " k")),
                unitOf(row.cell(hba1c), "%", Map.of("mmol/mol", " mmol", "%", " p")));
    }

    /** One of these units by how its word begins, or else the word in brackets itself: body weight may be in stones. */
    private static String unitOf(String name, String withoutBrackets, Map<String, String> beginnings) {
        Matcher brackets = IN_BRACKETS.matcher(name);
        if (!brackets.find()) {
            return withoutBrackets;
        }
        String word = " " + PlainWords.of(brackets.group(1));
        return beginnings.entrySet().stream()
                .filter(unit -> word.contains(unit.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(brackets.group(1).strip());
    }

    /** Those that are read, and those left out on purpose. */
    Set<Integer> known() {
        IntStream read = IntStream.of(
                date,
                time,
                tags,
                glucose,
                pen,
                pump,
                meal,
                correction,
                basal,
                temporaryPercent,
                temporaryMinutes,
                carbs.index(),
                mealText,
                activityMinutes,
                activityText,
                steps,
                note,
                bloodPressure,
                weight,
                hba1c,
                ketones,
                medication);
        return Stream.concat(read.boxed(), leftOut.stream()).collect(Collectors.toSet());
    }
}
