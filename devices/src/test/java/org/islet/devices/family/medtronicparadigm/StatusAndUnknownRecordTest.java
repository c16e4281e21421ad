package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;

class StatusAndUnknownRecordTest {

    @Test
    void aNamedRecordKeepsItsByteAndItsTime() {
        Status status = Bytes.only(Status.class, "522", "1a 00 0d57020105");

        assertThat(status.name()).isEqualTo("batteryChanged");
        assertThat(status.time().wallClock()).contains(LocalDateTime.parse("2005-01-01T02:23:13"));
    }

    @Test
    void aRecordWithoutAMeaningIsKeptWithItsBytes() {
        UnknownEvent kept = Bytes.only(UnknownEvent.class, "554", "52 00 79610a9812");

        assertThat(kept.opcode()).isEqualTo("0x52");
        assertThat(kept.source().raw()).contains("520079610a9812");
        assertThat(kept.time().wallClock()).contains(LocalDateTime.parse("2018-05-24T10:33:57"));
    }
}
