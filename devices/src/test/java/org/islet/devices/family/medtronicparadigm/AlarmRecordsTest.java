package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.islet.devices.decode.Decoded;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Alarm.AlarmOrigin;
import org.junit.jupiter.api.Test;

class AlarmRecordsTest {

    @Test
    void anAlarmHasItsCodeItsNameAndItsTimeBehindTheLineNumber() {
        Alarm alarm = Bytes.only(Alarm.class, "522", "06 04 0182 004040a106");

        assertThat(alarm.code()).hasValue(4);
        assertThat(alarm.name()).contains("noDelivery");
        assertThat(alarm.time().wallClock()).contains(LocalDateTime.parse("2006-01-01T00:00:00"));
        assertThat(alarm.cleared()).isFalse();
    }

    @Test
    void anAlarmWithoutANameKeepsItsCode() {
        Alarm alarm = Bytes.only(Alarm.class, "522", "06 7f 0182 004040a106");

        assertThat(alarm.code()).hasValue(127);
        assertThat(alarm.name()).isEmpty();
    }

    @Test
    void clearingIsNoRaising() {
        assertThat(Bytes.only(Alarm.class, "522", "0c 15 1640000105").cleared()).isTrue();
    }

    @Test
    void aLowReservoirSaysWhatIsLeft() {
        Alarm alarm = Bytes.only(Alarm.class, "523", "34 c8 014f0a040f");

        assertThat(alarm.name()).contains("lowReservoir");
        assertThat(alarm.value()).hasValue(20);
    }

    @Test
    void aLowReservoirWithBitsNobodyUnderstandsDoesNotSayWhatIsLeft() {
        Decoded decoded = Bytes.records("523", "34 c8 014f2a040f");

        assertThat(((Alarm) decoded.events().get(0)).value()).isEmpty();
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void aSensorAlarmHasTheGlucoseItWasAbout() {
        Alarm alarm = Bytes.only(Alarm.class, "523", "0b 65 de 82a835b610");

        assertThat(alarm.raisedBy()).isEqualTo(AlarmOrigin.SENSOR);
        assertThat(alarm.name()).contains("highGlucose");
        assertThat(alarm.value()).hasValue(222);
    }

    @Test
    void theNinthBitOfASensorAlarmsGlucoseLiesInItsYear() {
        assertThat(Bytes.only(Alarm.class, "523", "0b 65 2c 82a835b690").value())
                .hasValue(300);
    }

    @Test
    void aSensorAlarmAboutNoGlucoseHasNoValue() {
        assertThat(Bytes.only(Alarm.class, "523", "0b 71 00 82a835b610").value())
                .isEmpty();
    }

    @Test
    void theAlarmOfALowGlucoseSuspendIsNamed() {
        Alarm alarm = Bytes.only(Alarm.class, "554", "06 67 0c1e 80c051410f");

        assertThat(alarm.name()).contains("lowGlucoseSuspend");
    }
}
