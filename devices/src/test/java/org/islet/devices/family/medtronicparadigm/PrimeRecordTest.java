package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.decode.Decoded;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.junit.jupiter.api.Test;

class PrimeRecordTest {

    @Test
    void fillingTheTubingByHandProgramsNothing() {
        InfusionSetEvent prime = Bytes.only(InfusionSetEvent.class, "522", "03 00 00 00 1a 386d230107");

        assertThat(prime.detail()).contains("manual");
        assertThat(prime.delivered()).contains(InsulinUnits.of(2.6));
    }

    @Test
    void fillingTheCannulaGivesWhatWasProgrammed() {
        InfusionSetEvent prime = Bytes.only(InfusionSetEvent.class, "523", "03 00 03 00 03 5c1b130610");

        assertThat(prime.detail()).contains("fixed");
        assertThat(prime.programmed()).contains(InsulinUnits.of(0.3));
    }

    @Test
    void anAmountWithAHighByteNobodyHasSeenIsUnknown() {
        Decoded decoded = Bytes.records("523", "03 00 00 01 2c 5c1b330610");

        assertThat(((InfusionSetEvent) decoded.events().get(0)).delivered()).isEmpty();
        assertThat(((InfusionSetEvent) decoded.events().get(0)).programmed()).contains(InsulinUnits.NONE);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void rewindingIsADeliveryOfItsOwn() {
        assertThat(Bytes.only(InfusionSetEvent.class, "523", "21 00 0340000106").kind())
                .isEqualTo(InfusionSetEvent.Kind.REWIND);
    }
}
