package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.event.Suspension;
import org.islet.devices.event.Suspension.Reason;
import org.islet.devices.event.Suspension.State;
import org.junit.jupiter.api.Test;

class SuspensionRecordTest {

    @Test
    void olderPumpsKnowOnlyThePerson() {
        Suspension stop = Bytes.only(Suspension.class, "522", "1e 00 af450f1810");
        Suspension start = Bytes.only(Suspension.class, "522", "1f 00 ba450f1810");

        assertThat(stop.state()).isEqualTo(State.SUSPENDED);
        assertThat(stop.reason()).isEqualTo(Reason.USER);
        assertThat(start.state()).isEqualTo(State.RESUMED);
        assertThat(start.reason()).isEqualTo(Reason.USER);
    }

    @Test
    void newerPumpsSayWhenGlucoseWasLow() {
        assertThat(reason("1e 01")).isEqualTo(Reason.USER);
        assertThat(reason("1e 02")).isEqualTo(Reason.LOW_GLUCOSE);
        assertThat(reason("1e 03")).isEqualTo(Reason.LOW_GLUCOSE);
        assertThat(reason("1e 05")).isEqualTo(Reason.USER);
        assertThat(reason("1e 1f")).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void aStartIsThePersonsOrEndsWhatBeganTheStop() {
        assertThat(reason("1f 20")).isEqualTo(Reason.USER);
        assertThat(reason("1f 60")).isEqualTo(Reason.LOW_GLUCOSE);
        assertThat(reason("1f 66")).isEqualTo(Reason.USER);
        assertThat(reason("1f 67")).isEqualTo(Reason.LOW_GLUCOSE);
        assertThat(reason("1f 88")).isEqualTo(Reason.LOW_GLUCOSE);
    }

    private static Reason reason(String start) {
        return Bytes.only(Suspension.class, "754", start + "af450f1810").reason();
    }
}
