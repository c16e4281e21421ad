package org.islet.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HexViewTest {

    @Test
    void showsTheByteThatWasAskedForInTheMiddle() {
        var lines = HexView.around(new byte[4096], 2000);

        assertThat(lines).hasSize(HexView.LINES);
        assertThat(lines).filteredOn(HexLine::isMeant).singleElement().satisfies(line -> assertThat(line.offset())
                .isEqualTo(2000 / 16 * 16));
    }

    @Test
    void showsTheEndsOfACaptureToo() {
        assertThat(HexView.around(new byte[4096], 0).get(0).offset()).isZero();
        assertThat(HexView.around(new byte[4096], 4095)).last().satisfies(line -> assertThat(line.offset())
                .isEqualTo(4080));
    }

    @Test
    void showsAShortCaptureWhole() {
        var lines = HexView.around("meter".getBytes(StandardCharsets.US_ASCII), -1);

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.hex()).isEqualTo("6d 65 74 65 72");
            assertThat(line.letters()).isEqualTo("meter");
            assertThat(line.isMeant()).isFalse();
        });
    }

    @Test
    void findsWhereALineBegins() {
        byte[] text = "one\ntwo\nthree".getBytes(StandardCharsets.US_ASCII);

        assertThat(HexView.offsetOfLine(text, 1)).isZero();
        assertThat(HexView.offsetOfLine(text, 3)).isEqualTo(8);
        assertThat(HexView.offsetOfLine(text, 99)).isEqualTo(12);
    }
}
