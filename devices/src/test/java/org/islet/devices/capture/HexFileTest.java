package org.islet.devices.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HexFileTest {

    @Test
    void theNameSaysWhetherAFileIsOneOfDigits() {
        assertThat(HexFile.of("Pump.HEX", text("01"))).hasValue(HexFile.WHOLE);
        assertThat(HexFile.of("pump.hexlines", text("01"))).hasValue(HexFile.LINES);
        assertThat(HexFile.of("pump.csv", text("01"))).isEmpty();
    }

    @Test
    void aWrittenDialogIsLeftToItsFamily() {
        assertThat(HexFile.of("dialog.hexlines", text("04\n>0405\n06\n"))).isEmpty();
    }

    @Test
    void whiteSpaceMayStandAnywhere() throws NotHex {
        RawCapture capture = HexFile.WHOLE.open(text("0\n1 0\t2\r\n"), 0);

        assertThat(capture.parts()).singleElement().satisfies(part -> assertThat(part.bytes())
                .containsExactly(1, 2));
    }

    @Test
    void itemsLieOneAfterTheOther() throws NotHex {
        RawCapture capture = HexFile.LINES.open(text("01 02\n\n030405\r\n06"), 3);

        assertThat(capture.parts())
                .extracting(part ->
                        part.file() + "@" + part.offset() + ":" + HexFormat.of().formatHex(part.bytes()))
                .containsExactly("3@0:0102", "3@2:030405", "3@5:06");
    }

    @Test
    void whatIsNoDigitAndWhatIsHalfAByteAreNamedByTheirLine() {
        assertThatThrownBy(() -> HexFile.WHOLE.open(text("01 02\n03 0x"), 0))
                .isInstanceOf(NotHex.class)
                .hasMessageStartingWith("line 2: not a hex digit.");
        assertThatThrownBy(() -> HexFile.LINES.open(text("0102\n030"), 0))
                .isInstanceOf(NotHex.class)
                .hasMessageStartingWith("line 2: half a byte is left over.");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
