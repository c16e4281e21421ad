package org.islet.devices.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.event.Source;
import org.junit.jupiter.api.Test;

class CapturePartTest {

    @Test
    void sourceOfARecordOrAPageHoldsItsBytes() {
        var page = new CapturePart("isig-page", "", new byte[2048], 0, 100);

        assertThat(page.source(0, 2048).raw()).contains("00".repeat(2048));
        assertThat(page.source(0, 2048).offset()).hasValue(100);
    }

    @Test
    void sourceOfAWholeFileIsAPlaceOnly() {
        var file = new CapturePart(CapturePart.UNKNOWN, "", new byte[1 << 20], 2, 100);

        assertThat(file.source(5, 1 << 20)).isEqualTo(Source.ofOffset(2, 105));
    }

    @Test
    void theHeadIsTheBeginningAtItsOwnPlace() {
        var small = new CapturePart(CapturePart.UNKNOWN, "a", new byte[100], 1, 7);
        var large = new CapturePart(CapturePart.UNKNOWN, "a", new byte[1 << 20], 1, 7);

        assertThat(small.head()).isSameAs(small);
        assertThat(large.head().bytes()).hasSize(1 << 16);
        assertThat(large.head().source(0, 1)).isEqualTo(large.source(0, 1));
    }
}
