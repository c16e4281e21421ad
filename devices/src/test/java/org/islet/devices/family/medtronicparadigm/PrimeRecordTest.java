package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.decode.Decoded;
import org.islet.devices.event.Delivery;
import org.islet.devices.event.InsulinUnits;
import org.junit.jupiter.api.Test;

class PrimeRecordTest {

    @Test
    void fillingTheTubingByHandProgramsNothing() {
        Delivery prime = Bytes.only(Delivery.class, "522", "03 00 00 00 1a 386d230107");

        assertThat(prime.detail()).contains("manual");
        assertThat(prime.delivered()).contains(InsulinUnits.of(2.6));
    }

    @Test
    void fillingTheCannulaGivesWhatWasProgrammed() {
        Delivery prime = Bytes.only(Delivery.class, "523", "03 00 03 00 03 5c1b130610");

        assertThat(prime.detail()).contains("fixed");
        assertThat(prime.programmed()).contains(InsulinUnits.of(0.3));
    }

    @Test
    void anAmountWithAHighByteNobodyHasSeenIsUnknown() {
        Decoded decoded = Bytes.records("523", "03 00 00 01 2c 5c1b330610");

        assertThat(((Delivery) decoded.events().get(0)).delivered()).isEmpty();
        assertThat(((Delivery) decoded.events().get(0)).programmed()).contains(InsulinUnits.NONE);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void rewindingIsADeliveryOfItsOwn() {
        assertThat(Bytes.only(Delivery.class, "523", "21 00 0340000106").kind()).isEqualTo(Delivery.Kind.REWIND);
    }
}
