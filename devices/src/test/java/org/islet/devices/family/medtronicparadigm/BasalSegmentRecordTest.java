package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.event.Basal;
import org.islet.devices.event.InsulinUnits;
import org.junit.jupiter.api.Test;

class BasalSegmentRecordTest {

    @Test
    void aSegmentHasItsPatternItsNumberAndItsRate() {
        Basal basal = Bytes.only(Basal.class, "523", "7b 01 00de280210 11 2200");

        assertThat(basal.kind()).isEqualTo(Basal.Kind.SCHEDULED);
        assertThat(basal.rate()).contains(InsulinUnits.of(0.85));
        assertThat(basal.segment()).hasValue(1);
        assertThat(basal.pattern()).contains("A");
    }

    @Test
    void aRateOf34UnitsAnHourFits() {
        Basal basal = Bytes.only(Basal.class, "523", "7b 00 00c0000210 00 5005");

        assertThat(basal.rate()).contains(InsulinUnits.of(34));
        assertThat(basal.pattern()).contains("standard");
    }
}
