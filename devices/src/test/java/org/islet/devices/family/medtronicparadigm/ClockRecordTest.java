package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.islet.devices.decode.Decoded;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.Status;
import org.junit.jupiter.api.Test;

class ClockRecordTest {

    @Test
    void oldAndNewTimeAreOneChangeAtTheNewTime() {
        ClockChange change = Bytes.only(ClockChange.class, "522", "17 00 1540000106" + "18 00 0040000106");

        assertThat(change.from()).isEqualTo(LocalDateTime.parse("2006-01-01T00:00:21"));
        assertThat(change.to()).isEqualTo(LocalDateTime.parse("2006-01-01T00:00:00"));
        assertThat(change.time().wallClock()).contains(change.to());
    }

    @Test
    void halfAChangeIsKeptAsAState() {
        assertThat(Bytes.only(Status.class, "522", "17 00 1540000106").name()).isEqualTo("clockChangedFrom");
        assertThat(Bytes.only(Status.class, "522", "18 00 0040000106").name()).isEqualTo("clockChangedTo");
    }

    @Test
    void anOldTimeWithoutItsNewOneDoesNotTakeTheNextRecord() {
        assertThat(Bytes.records("522", "17 00 1540000106" + "21 00 0040000106").events())
                .hasSize(2);
    }

    @Test
    void aChangeFromOrToAnImpossibleTimeIsTwoStatesAndIsSaid() {
        Decoded toNowhere = Bytes.records("522", "17 00 1540000106" + "18 00 0000000106");

        assertThat(toNowhere.events())
                .extracting(event -> ((Status) event).value())
                .containsExactly("2006-01-01T00:00:21", "unknown");
        assertThat(toNowhere.problems()).hasSize(1);
    }
}
