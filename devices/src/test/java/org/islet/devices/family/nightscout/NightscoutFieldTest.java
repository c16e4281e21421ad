package org.islet.devices.family.nightscout;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What uploaders and databases are known to write beside the plain form. */
class NightscoutFieldTest {

    private static final DeviceFamily FAMILY = new NightscoutFamily();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"isValid\":false",
                "\"isValid\":\"false\"",
                "\"deleted\":true",
                "\"_deleted\":true",
                "\"isDeleted\":1",
                "\"deletedAt\":\"2026-04-05T21:00:00Z\"",
                "\"deletedTime\":1775421029000"
            })
    void whatItsAuthorDeletedIsLeftOutAndSaidOnce(String mark) throws UnreadableCapture {
        String carbs = "{\"eventType\":\"Carb Correction\",\"created_at\":\"2026-04-05T20:30:29Z\",\"carbs\":30,";

        ExportText read = ExportText.read(
                FAMILY,
                "[" + carbs + "\"isValid\":true,\"deleted\":false,\"deletedAt\":null}," + carbs + mark + "}," + carbs
                        + mark + "}]");

        assertThat(read.events(LogbookEntry.class)).hasSize(1);
        assertThat(read.problems())
                .singleElement()
                .asString()
                .contains("2 records")
                .contains("left out");
    }

    @Test
    void whatWasDeletedInsideAnAnswerIsLeftOutToo() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "{\"status\":200,\"result\":[{\"eventType\":\"Meal Bolus\",\"created_at\":\"2026-04-05T20:30:29Z\","
                        + "\"insulin\":7,\"isValid\":false}]}");

        assertThat(read.events(Bolus.class)).isEmpty();
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void aDateInSecondsGivesWayToTheTimeWrittenBesideIt() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "[{\"type\":\"sgv\",\"sgv\":120,\"date\":1775421029,\"dateString\":\"2026-04-05T20:30:29.000Z\"}]");

        assertThat(read.lines().get(0)).contains("\"time\":\"2026-04-05T20:30:29Z\"");
        assertThat(read.problems()).singleElement().asString().contains("cannot be a time in milliseconds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1775421029000",
                "\"1775421029000\"",
                "\"2026-04-05T20:30:29Z\"",
                "{\"$date\":\"2026-04-05T20:30:29Z\"}",
                "{\"$numberLong\":\"1775421029000\"}",
                "{\"$date\":{\"$numberLong\":\"1775421029000\"}}"
            })
    void aDateIsReadHoweverAProgramWritesIt(String date) throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY, "{\"_id\":{\"$oid\":\"a1\"},\"type\":\"sgv\",\"sgv\":\"120\",\"date\":" + date + "}\n");

        assertThat(read.lines()).singleElement().asString().contains("\"time\":\"2026-04-05T20:30:29Z\"");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void anEntryThatNamesMmolIsToldInItAndNeverCutToACode() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "[{\"type\":\"sgv\",\"date\":1775421029000,\"sgv\":6.8,\"units\":\"mmol\"},"
                        + "{\"type\":\"sgv\",\"date\":1775421329000,\"sgv\":126,\"units\":\"mmol\"},"
                        + "{\"type\":\"mbg\",\"date\":1775421629000,\"mbg\":7,\"units\":\"mmol/L\"}]");

        assertThat(read.events(GlucoseReading.class))
                .extracting(reading -> reading.value().orElseThrow().value() + " "
                        + reading.value().orElseThrow().unit().symbol())
                .containsExactly("6.8 mmol/L", "126.0 mg/dL", "7.0 mmol/L");
        assertThat(read.problems()).hasSize(2);
    }

    @Test
    void aFractionBelowAnyGlucoseIsNoCodeOfTheSensor() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "[{\"type\":\"sgv\",\"date\":1775421029000,\"sgv\":6.8},"
                        + "{\"type\":\"sgv\",\"date\":1775421329000,\"sgv\":5}]");

        assertThat(read.events(UnknownEvent.class)).hasSize(1);
        assertThat(read.events(Status.class)).extracting(Status::value).containsExactly("5");
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void aCheckReadOffTheSensorIsNoFingerStick() throws UnreadableCapture {
        String check = "{\"eventType\":\"BG Check\",\"created_at\":\"2026-04-05T20:30:29Z\",\"units\":\"mg/dl\",";

        ExportText read = ExportText.read(
                FAMILY,
                "[" + check + "\"glucose\":105,\"glucoseType\":\"Sensor\"}," + check
                        + "\"glucose\":111,\"glucoseType\":\"Finger\"}]");

        assertThat(read.events(GlucoseReading.class)).singleElement().satisfies(reading -> assertThat(
                        reading.value().orElseThrow().value())
                .isEqualTo(111));
        assertThat(read.events(LogbookEntry.class)).singleElement().satisfies(entry -> assertThat(entry.kind())
                .isEqualTo(LogbookEntry.Kind.OTHER_MARKER));
    }

    @Test
    void aTableWhoseHeaderNamesTheFieldsIsReadInAnyOrderOfThem() throws UnreadableCapture {
        String entries = "_id,sgv,type,dateString,date,units\na,120,sgv,2026-04-05T20:30:29.000Z,1.775421029e+12,\n";
        String treatments = "created_at,eventType,insulin,carbs,isValid\n2026-04-05T20:30:29Z,Meal Bolus,2.5,30,true\n"
                + "2026-04-05T20:31:29Z,Meal Bolus,9,,false\n";

        assertThat(FAMILY.likeness(ExportText.file(entries))).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(ExportText.read(FAMILY, entries).lines())
                .singleElement()
                .asString()
                .contains("\"time\":\"2026-04-05T20:30:29Z\"")
                .contains("\"value\":120");
        assertThat(ExportText.read(FAMILY, treatments).events(Bolus.class)).hasSize(1);
    }
}
