package org.islet.devices.protocol.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsOfHeadersTest {

    @Test
    void capitalsAccentsBlanksAndHyphensMakeNoDifference() {
        assertThat(PlainWords.of("  Gerät\u00A0–\u202FZeitstempel (UTC) ")).isEqualTo("gerat zeitstempel utc");
        assertThat(PlainWords.of("Non\u2011numeric \"Cœur\" [mg/dL]")).isEqualTo("non numeric coeur mg dl");
        assertThat(PlainWords.of("e\u0301le\u0301ve\u0301")).isEqualTo(PlainWords.of("élévé"));
    }

    @Test
    void aColumnHasAWordOfEachGroupAndNoneThatIsForbidden() {
        var words = ColumnWords.saying("insulin").and("meal", "mahlzeit").butNot(" pen");

        assertThat(words.fit("Mahlzeiteninsulin (E)")).isTrue();
        assertThat(words.fit("Insulin (Meal)")).isTrue();
        assertThat(words.fit("Insulin meal (Pen)")).isFalse();
        assertThat(words.fit("Insulin")).isFalse();
        assertThat(words.in(CsvRow.of(1, new String[] {"Date", "INSULIN – MEAL"}, ',')))
                .isEqualTo(1);
        assertThat(words.in(CsvRow.of(1, new String[] {"Date"}, ','))).isEqualTo(Columns.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Before the meal",
                "Vor dem Essen",
                "Avant le repas",
                "Voor de maaltijd",
                "Antes de comer",
                "Prima del pasto",
                "BEFORE MEAL"
            })
    void beforeAMealIsSaidInSixLanguages(String word) {
        assertThat(MealMarks.flag(word)).hasValue("beforeMeal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "After Meal",
                "Nach der Mahlzeit",
                "Après le repas",
                "Na de maaltijd",
                "Después de la comida",
                "Dopo il pasto"
            })
    void afterAMealIsSaidInSixLanguages(String word) {
        assertThat(MealMarks.flag(word)).hasValue("afterMeal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fasting", "Nüchtern", "À jeun", "Nuchter", "En ayunas", "A digiuno"})
    void fastingIsSaidInSixLanguages(String word) {
        assertThat(MealMarks.flag(word)).hasValue("fasting");
    }

    @Test
    void aWordThatIsNoMealMarkIsNone() {
        assertThat(MealMarks.flag("Bedtime")).isEmpty();
        assertThat(MealMarks.flag("Breakfast")).isEmpty();
        assertThat(MealMarks.flag("Desayuno")).isEmpty();
        assertThat(MealMarks.flag("Petit-déjeuner")).isEmpty();
        assertThat(MealMarks.flag("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Low, LOW",
        "LO, LOW",
        "Niedrig, LOW",
        "Bas, LOW",
        "Laag, LOW",
        "Bajo, LOW",
        "Basso, LOW",
        "<40, LOW",
        "< 2.2, LOW",
        "HIGH, HIGH",
        "HI, HIGH",
        "Hoch, HIGH",
        "Élevé, HIGH",
        "Hoog, HIGH",
        "Alto, HIGH",
        ">400, HIGH",
        "> 22,2, HIGH"
    })
    void lowAndHighAreWordsOrSigns(String cell, String range) {
        assertThat(RangeWords.of(cell)).hasValue(OutOfRange.valueOf(range.startsWith("2") ? "HIGH" : range));
    }

    @Test
    void aSignNamesItsLimitAndNothingElseIsARange() {
        assertThat(RangeWords.limit("< 2,2")).hasValue(2.2);
        assertThat(RangeWords.limit("Low")).isEmpty();
        assertThat(RangeWords.of("<-5")).isEmpty();
        assertThat(RangeWords.of("<script")).isEmpty();
        assertThat(RangeWords.of("low battery")).isEmpty();
        assertThat(RangeWords.of("120")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aug 7, 2017",
                "August 7, 2017",
                "7. Aug. 2017",
                "7 août 2017",
                "7 aug. 2017",
                "7 ago 2017",
                "7 de ago. de 2017",
                "7 ago. 2017",
                "07-Aug-2017",
                "7\u00A0août\u00A02017"
            })
    void aMonthInLettersIsReadInSixLanguages(String date) {
        assertThat(WordedTimes.numeric(date)).isEqualTo("2017-08-07");
    }

    @ParameterizedTest
    @CsvSource({
        "janv., 01",
        "märz, 03",
        "mrt, 03",
        "maart, 03",
        "mai, 05",
        "mei, 05",
        "mayo, 05",
        "magg, 05",
        "juin, 06",
        "giugno, 06",
        "juil., 07",
        "luglio, 07",
        "ottobre, 10",
        "okt, 10",
        "déc., 12",
        "dez, 12",
        "dic, 12",
        "enero, 01",
        "gennaio, 01",
        "févr., 02",
        "abr, 04",
        "avril, 04",
        "settembre, 09"
    })
    void monthsThatBeginAlikeAreToldApart(String name, String month) {
        assertThat(MonthNames.numeric("7 " + name + " 2017")).isEqualTo("2017-" + month + "-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2. März 2024 um 07:15",
                "2 mars 2024 à 07:15",
                "2 mars 2024, 07 h 15",
                "Mar 2, 2024, 7:15 AM",
                "Mar 2, 2024 at 7:15\u202FAM",
                "2 mrt. 2024 07:15",
                "2 mar 2024 alle 07:15",
                "2 mar. 2024, 7:15 a.\u00A0m.",
                "02.03.2024, 07:15 Uhr",
                "2. 3. 2024 7:15",
                "2024-03-02T07:15",
                "02-03-2024 07:15",
                "02/03/2024 a las 7:15"
            })
    void aDateAndItsTimeInOneCellAreReadAsAPhoneShowsThem(String cell) {
        var times = new WrittenTimes(DateOrder.DAY_MONTH_YEAR);

        assertThat(times.dateTime(WordedTimes.numeric(cell))
                        .orElseThrow()
                        .wallClock()
                        .orElseThrow())
                .hasToString("2024-03-02T07:15");
    }

    @Test
    void aRowThatIsToldTwiceIsToldOnceMore() {
        var repeated = new RepeatedRows();

        boolean first = repeated.see(CsvRow.of(2, new String[] {"1", "a"}, ','), 1);
        boolean second = repeated.see(CsvRow.of(3, new String[] {"2", "a"}, ','), 1);
        boolean third = repeated.see(CsvRow.of(4, new String[] {"3", "b"}, ','), 1);

        assertThat(first).isFalse();
        assertThat(second).isTrue();
        assertThat(third).isFalse();
        assertThat(repeated.firstRepeat()).isEqualTo(3);
    }

    @Test
    void repeatedRowsAreFoundAmongManyThousands() {
        var repeated = new RepeatedRows();
        int found = 0;

        for (int i = 0; i < 200_000; i++) {
            found += repeated.see(1 + i % 150_000 * 7919L, i) ? 1 : 0;
        }

        assertThat(found).isEqualTo(50_000);
        assertThat(repeated.firstRepeat()).isEqualTo(150_000);
    }
}
