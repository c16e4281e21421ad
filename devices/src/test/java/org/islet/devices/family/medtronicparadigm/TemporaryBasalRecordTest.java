package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.islet.devices.decode.Decoded;
import org.islet.devices.event.Basal;
import org.islet.devices.event.InsulinUnits;
import org.junit.jupiter.api.Test;

class TemporaryBasalRecordTest {

    @Test
    void rateAndDurationOfOneTimeAreOneEvent() {
        Basal basal = Bytes.only(Basal.class, "522", "33 8c 4055145d10 00" + "16 01 4055145d10");

        assertThat(basal.kind()).isEqualTo(Basal.Kind.TEMPORARY);
        assertThat(basal.rate()).contains(InsulinUnits.of(3.5));
        assertThat(basal.duration()).contains(Duration.ofMinutes(30));
        assertThat(basal.source().raw()).contains("338c4055145d10001601" + "4055145d10");
    }

    @Test
    void theRateHasElevenBits() {
        Basal basal = Bytes.only(Basal.class, "522", "33 50 4055145d10 05" + "16 02 4055145d10");

        assertThat(basal.rate()).contains(InsulinUnits.of(34));
    }

    @Test
    void aPercentageIsNoRate() {
        Basal basal = Bytes.only(Basal.class, "523", "33 50 4055145d10 08" + "16 04 4055145d10");

        assertThat(basal.percent()).hasValue(80);
        assertThat(basal.rate()).isEmpty();
    }

    @Test
    void aPercentageWithBitsNobodyUnderstandsIsUnknown() {
        Decoded decoded = Bytes.records("523", "33 50 4055145d10 09" + "16 04 4055145d10");

        assertThat(((Basal) decoded.events().get(0)).percent()).isEmpty();
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void aDurationOfNothingCancels() {
        Basal basal = Bytes.only(Basal.class, "522", "33 00 4055145d10 00" + "16 00 4055145d10");

        assertThat(basal.duration()).contains(Duration.ZERO);
    }

    @Test
    void aDurationOfAnotherTimeIsNotItsOwn() {
        assertThat(Bytes.records("522", "33 8c 4055145d10 00" + "16 01 4155145d10")
                        .events())
                .hasSize(2);
    }
}
