package org.islet.devices.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.Fixtures;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Status;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

/** Files of Nightscout as people bring them; their kinds are tried by the family's own tests. */
class JsonFieldFilesTest {

    @Test
    void whatItsAuthorDeletedIsNotGiven() throws UnreadableCapture {
        ExportText read = nightscout("05-nightscout-aaps-isvalid.json");

        assertThat(read.events(Bolus.class)).singleElement().satisfies(bolus -> assertThat(
                        bolus.delivered().orElseThrow().value())
                .isEqualTo(5));
        assertThat(read.amounts(LogbookEntry.Kind.CARBS)).containsExactly(30.0);
        assertThat(read.problems()).singleElement().asString().contains("2 records");
    }

    @Test
    void aTableOfADatabaseIsRead() throws UnreadableCapture {
        assertThat(nightscout("13-nightscout-mongoexport.csv").glucoseValues(GlucoseReading.Kind.SENSOR))
                .containsExactly(120.0, 121.0);
    }

    @Test
    void oneRowOfGlimpIsNoPumpsMemory() {
        assertThat(Families.catalogue().of(ExportText.bytesOf(Fixtures.field("16-glimp-one-row.csv"))))
                .isEmpty();
    }

    @Test
    void aCheckReadOffTheSensorIsNoFingerStick() throws UnreadableCapture {
        assertThat(nightscout("17-nightscout-bgcheck-sensor.json").glucoseValues(GlucoseReading.Kind.METER))
                .containsExactly(111.0);
    }

    @Test
    void oddEntriesKeepTheirMomentAndTheirUnitOrSayWhyNot() throws UnreadableCapture {
        ExportText read = nightscout("19-nightscout-entries-odd.json");

        assertThat(read.lines().get(0)).contains("\"time\":\"2024-02-11T12:00:00Z\"");
        assertThat(read.lines().get(2)).contains("\"value\":6.8,\"unit\":\"mmol/L\"");
        assertThat(read.events(Status.class)).isEmpty();
        assertThat(read.problems()).hasSize(3);
    }

    private static ExportText nightscout(String name) throws UnreadableCapture {
        assertThat(Families.catalogue().of(ExportText.bytesOf(Fixtures.field(name))))
                .hasValueSatisfying(family -> assertThat(family.id()).isEqualTo("nightscout"));
        return ExportText.field(Families.catalogue().byId("nightscout").orElseThrow(), name);
    }
}
