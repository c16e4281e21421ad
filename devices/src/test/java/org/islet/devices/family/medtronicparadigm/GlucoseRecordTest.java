package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.junit.jupiter.api.Test;

class GlucoseRecordTest {

    @Test
    void anEntryHasItsHighBitsInItsTime() {
        GlucoseReading reading = Bytes.only(GlucoseReading.class, "523", "0a 33 6102360590");

        assertThat(reading.value()).contains(Glucose.mgPerDl(307));
        assertThat(reading.kind()).isEqualTo(GlucoseReading.Kind.METER);
        assertThat(reading.linkedMeter()).isFalse();
    }

    @Test
    void anEntryInMmolPerLKeepsItsUnit() {
        GlucoseReading reading = Bytes.only(GlucoseReading.class, "754", "0a 5b 6102560510");

        assertThat(reading.value()).contains(Glucose.mmolPerL(9.1));
    }

    @Test
    void aUnitNobodyKnowsIsSaid() {
        for (String record : List.of("0a 5b 6102160510", "5b 5b 7202166510 00 10 0064 1f 32 00 0000 00 0000 0000 3e")) {
            Decoded decoded = Bytes.records("754", record);

            assertThat(decoded.events()).as(record).hasSize(1);
            assertThat(decoded.problems())
                    .as(record)
                    .singleElement()
                    .extracting(Problem::message)
                    .asString()
                    .contains("unit 0");
        }
    }

    @Test
    void whatAMeterSentIsOneReadingThoughItIsWrittenTwice() {
        GlucoseReading reading =
                Bytes.only(GlucoseReading.class, "523", "0a df 82ad367610" + "3f 1b 82adf67610 aa8c03");

        assertThat(reading.value()).contains(Glucose.mgPerDl(223));
        assertThat(reading.linkedMeter()).isTrue();
        assertThat(reading.source().raw()).contains("0adf82ad3676103f1b82adf67610aa8c03");
    }

    @Test
    void theTwoMayLieTheOtherWayRound() {
        GlucoseReading reading =
                Bytes.only(GlucoseReading.class, "523", "3f 1b 82adf67610 aa8c03" + "0a df 82ad367610");

        assertThat(reading.linkedMeter()).isTrue();
    }

    @Test
    void twoReadingsOfDifferentTimesAreTwo() {
        assertThat(Bytes.records("523", "0a df 82ad367610" + "3f 1b 83adf67610 aa8c03")
                        .events())
                .hasSize(2);
    }

    @Test
    void anEntryBehindAMetersReadingOfAnotherTimeIsItsOwn() {
        assertThat(Bytes.records("523", "3f 1b 83adf67610 aa8c03" + "0a df 82ad367610")
                        .events())
                .hasSize(2);
    }

    @Test
    void theX15WritesAMetersReadingUnderAnOpcodeOfItsOwn() {
        GlucoseReading reading = Bytes.only(GlucoseReading.class, "515", "39 0b f1f4870b12 843663");

        assertThat(reading.value()).contains(Glucose.mgPerDl(92));
        assertThat(reading.linkedMeter()).isTrue();
    }
}
