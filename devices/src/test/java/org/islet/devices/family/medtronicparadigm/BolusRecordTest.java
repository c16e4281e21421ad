package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.InsulinUnits;
import org.junit.jupiter.api.Test;

class BolusRecordTest {

    @Test
    void largeRecordsCountFortiethsOfAUnit() {
        Bolus bolus = Bytes.only(Bolus.class, "523", "01 002e 002e 004c 00 443b546510");

        assertThat(bolus.kind()).isEqualTo(Bolus.Kind.NORMAL);
        assertThat(bolus.programmed()).contains(InsulinUnits.of(1.15));
        assertThat(bolus.delivered()).contains(InsulinUnits.of(1.15));
        assertThat(bolus.insulinOnBoard()).contains(InsulinUnits.of(1.9));
        assertThat(bolus.duration()).contains(Duration.ZERO);
        assertThat(bolus.time().wallClock()).contains(LocalDateTime.parse("2016-04-05T20:59:04"));
    }

    @Test
    void smallRecordsCountTenthsOfAUnitAndKnowNoInsulinOnBoard() {
        Bolus bolus = Bytes.only(Bolus.class, "722", "01 50 32 00 3486320b13");

        assertThat(bolus.kind()).isEqualTo(Bolus.Kind.NORMAL);
        assertThat(bolus.programmed()).contains(InsulinUnits.of(8));
        assertThat(bolus.delivered()).contains(InsulinUnits.of(5));
        assertThat(bolus.insulinOnBoard()).isEmpty();
    }

    @Test
    void aSquareBolusHasItsDurationAndMayNotBeDoneYet() {
        Bolus bolus = Bytes.only(Bolus.class, "554", "01 00c8 0050 0084 03 32e970660f");

        assertThat(bolus.kind()).isEqualTo(Bolus.Kind.SQUARE);
        assertThat(bolus.programmed()).contains(InsulinUnits.of(5));
        assertThat(bolus.delivered()).contains(InsulinUnits.of(2));
        assertThat(bolus.duration()).contains(Duration.ofMinutes(90));
    }

    @Test
    void theHalvesOfADualBolusAreTwoEventsInEitherOrder() {
        String square = "01 0064 0064 0000 02 1de9a7660f";
        String normal = "01 0028 0028 0000 00 1de987660f";

        assertThat(Bytes.records("523", square + normal).events().stream().map(BolusRecordTest::kind))
                .containsExactly(Bolus.Kind.DUAL_SQUARE, Bolus.Kind.DUAL_NORMAL);
        assertThat(Bytes.records("523", normal + square).events().stream().map(BolusRecordTest::kind))
                .containsExactly(Bolus.Kind.DUAL_NORMAL, Bolus.Kind.DUAL_SQUARE);
    }

    @Test
    void anUnknownKindIsSaidAndToldApartByItsDuration() {
        var decoded = Bytes.records("523", "01 00c8 00c8 0000 02 32e9e7660f");

        assertThat(kind(decoded.events().get(0))).isEqualTo(Bolus.Kind.SQUARE);
        assertThat(decoded.problems()).hasSize(1);
    }

    private static Bolus.Kind kind(DeviceEvent event) {
        return ((Bolus) event).kind();
    }
}
