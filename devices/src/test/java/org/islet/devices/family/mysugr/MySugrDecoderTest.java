package org.islet.devices.family.mysugr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Basal;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class MySugrDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new MySugrFamily();
    private static final String HEADER = "\"Date\",\"Time\",\"Tags\",\"Blood Glucose Measurement (mmol/L)\","
            + "\"Insulin Injection Units (Pen)\",\"Insulin (Meal)\",\"Insulin (Correction)\","
            + "\"Meal Carbohydrates (Exchanges, Factor 12)\",\"Note\",\"Location\"\n";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(ExportText.file(HEADER
                + "\"Aug 7, 2017\",\"9:42:20 AM\",\"Before the meal\",\"6.1\",\"4\",\"3\",\"1\",\"2\",\"\",\"\"\n"));
    }

    @Test
    void tellsEverythingOfOneRow() throws UnreadableCapture {
        String row = "\"Aug 7, 2017\",\"9:42:20 PM\",\"Before the meal,At home\",\"6.1\",\"4\",\"3\",\"1\",\"2.5\","
                + "\"two\nlines\",\"Ada's house\"\n";

        ExportText read = ExportText.read(FAMILY, HEADER + row);

        assertThat(read.lines())
                .containsExactly(
                        "{\"type\":\"glucose\",\"deviceTime\":\"2017-08-07T21:42:20\",\"kind\":\"meter\",\"value\":6.1,"
                                + "\"unit\":\"mmol/L\",\"flags\":[\"beforeMeal\",\"atHome\"]}",
                        "{\"type\":\"insulin\",\"deviceTime\":\"2017-08-07T21:42:20\",\"amount\":4,\"unit\":\"U\","
                                + "\"text\":\"pen\"}",
                        "{\"type\":\"carbs\",\"deviceTime\":\"2017-08-07T21:42:20\",\"amount\":2.5,"
                                + "\"unit\":\"exchange\"}",
                        "{\"type\":\"note\",\"deviceTime\":\"2017-08-07T21:42:20\",\"text\":\"two\\nlines\"}");
        assertThat(read.decoded().toString()).doesNotContain("Ada");
    }

    @Test
    void skipsARowWithoutATime() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, HEADER + "\"yesterday\",\"9:42:20 PM\",,6.1,,,,,,\n")
                        .problems())
                .containsExactly("2: Row skipped: its date and time cannot be read");
    }

    @Test
    void everyRowOfTheFixtureIsRead() throws UnreadableCapture {
        var expected = ExportText.expectation("mysugr-en-us.csv");
        ExportText read = ExportText.fixture(FAMILY, "mysugr-en-us.csv");

        assertThat(read.problems()).isEmpty();
        assertThat(read.glucoseValues(GlucoseReading.Kind.METER)).isEqualTo(ExportText.numbers(expected.get("bg")));
        assertThat(read.amounts(LogbookEntry.Kind.CARBS)).isEqualTo(ExportText.numbers(expected.get("carbs")));
        assertThat(read.events(LogbookEntry.class))
                .filteredOn(entry -> entry.text().filter("basal"::equals).isPresent())
                .extracting(entry -> entry.amount().orElseThrow())
                .isEqualTo(ExportText.numbers(expected.get("basal")));
        assertThat(read.events(Basal.class)).singleElement().satisfies(basal -> {
            assertThat(basal.percent())
                    .hasValue(expected.get("tempBasal").get("percent").number());
            assertThat(basal.duration().orElseThrow().toMinutes())
                    .isEqualTo(expected.get("tempBasal").get("minutes").whole());
        });
    }
}
