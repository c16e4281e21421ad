package org.islet.devices.family.mysugr;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row may hold beside glucose, and the words and units of its columns; all of it invented. */
class MySugrRowsTest {

    private static final DeviceFamily FAMILY = new MySugrFamily();
    private static final String HEADER =
            "Date;Time;Tags;Blood Sugar Measurement (mmol/L);Insulin Injection Units (Pen);"
                    + "Insulin (Meal);Insulin (Correction);Temporary Basal Percentage;Temporary Basal Duration (minutes);"
                    + "Meal Carbohydrates (g, Factor 1);Meal Descriptions;Activity Duration (minutes);Activity Description;"
                    + "Steps;Body Weight (kg);HbA1c (Percent);Ketones";
    private static final String AT = "2024-03-10;08:00:00;";
    private static final String WHEN = "\"deviceTime\":\"2024-03-10T08:00:00\"";

    @Test
    void bloodSugarIsGlucose() throws UnreadableCapture {
        assertThat(read(";5.6;;;;;;;;;;;;;").glucoseValues(GlucoseReading.Kind.METER))
                .containsExactly(5.6);
    }

    @Test
    void tagsWithoutGlucoseAreKept() throws UnreadableCapture {
        assertThat(read("Sick,Before meal;;;;;;;;;;;;;;").lines())
                .containsExactly("{\"type\":\"otherMarker\"," + WHEN + ",\"text\":\"tags: Sick,Before meal\"}");
    }

    @Test
    void descriptionsWithoutAmountsAreKept() throws UnreadableCapture {
        assertThat(read(";;;;;;;;Pizza;;Run;;;;").lines())
                .containsExactly(
                        "{\"type\":\"carbs\"," + WHEN + ",\"text\":\"Pizza\"}",
                        "{\"type\":\"exercise\"," + WHEN + ",\"text\":\"Run\"}");
    }

    @Test
    void aCorrectionBelowNothingIsTakenOffTheMealsDose() throws UnreadableCapture {
        ExportText read = read(";;;0.3;-0.1;;;;;;;;;;");

        assertThat(read.problems()).isEmpty();
        assertThat(read.amounts(LogbookEntry.Kind.INSULIN)).containsExactly(0.2);
    }

    @Test
    void aDoseBelowNothingIsKeptAndReported() throws UnreadableCapture {
        ExportText read = read(";;;1;-3;;;;;;;;;;");

        assertThat(read.amounts(LogbookEntry.Kind.INSULIN)).containsExactly(-2.0);
        assertThat(read.problems()).singleElement().asString().contains("the amount of insulin is negative");
    }

    @Test
    void aTemporaryBasalOfUnknownPercentageIsKeptWithItsDuration() throws UnreadableCapture {
        ExportText read = read(";;;;;x;30;;;;;;;;");

        assertThat(read.lines())
                .containsExactly("{\"type\":\"basal\"," + WHEN + ",\"kind\":\"temporary\",\"durationMinutes\":30}");
        assertThat(read.problems()).singleElement().asString().contains("temporary basal is not a number");
    }

    @ParameterizedTest
    @CsvSource({"8512,8512", "'8,512',8512", "8.512,8512", "1'102'000,1102000", "12,12"})
    void stepsAreWhole(String written, double steps) throws UnreadableCapture {
        assertThat(read(";;;;;;;;;;;" + written + ";;;").amounts(LogbookEntry.Kind.OTHER_MARKER))
                .containsExactly(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "Body Weight (kg),HbA1c (Percent),kg,%",
        "Body Weight (lbs),HbA1c (%),lb,%",
        "Body Weight (st),HbA1c (mmol/mol),st,mmol/mol",
        "Körpergewicht (Kilogramm),HbA1c (Prozent),kg,%",
        "Body Weight,HbA1c,kg,%",
        "Body Weight (jin),HbA1c (other),jin,other"
    })
    void weightAndHba1cAreInTheUnitsOfTheirColumns(String weight, String hba1c, String unit, String otherUnit)
            throws UnreadableCapture {
        String header = HEADER.replace("Body Weight (kg);HbA1c (Percent)", weight + ";" + hba1c);

        ExportText read = ExportText.read(FAMILY, header + "\n" + AT + ";;;;;;;;;;;;11.5;53;\n");

        assertThat(read.events(LogbookEntry.class))
                .extracting(entry -> entry.unit().orElseThrow())
                .containsExactly(unit, otherUnit);
    }

    @Test
    void gramsMayBeWrittenShort() throws UnreadableCapture {
        assertThat(read(";;;;;;;45;;;;;;;").events(LogbookEntry.class))
                .extracting(entry -> entry.unit().orElseThrow())
                .containsExactly("g");
    }

    @Test
    void aDecimalCommaWithoutQuotesCostsItsRow() throws UnreadableCapture {
        String header = HEADER.replace("(g, Factor 1)", "(grams)").replace(';', ',');

        ExportText read = ExportText.read(FAMILY, header + "\n2024-03-10,08:00:00,,5,6,,,,,,,,,,,,,\n");

        assertThat(read.lines()).isEmpty();
        assertThat(read.problems()).singleElement().asString().contains("a decimal comma needs quotes");
    }

    private static ExportText read(String cells) throws UnreadableCapture {
        return ExportText.read(FAMILY, HEADER + "\n" + AT + cells + "\n");
    }
}
