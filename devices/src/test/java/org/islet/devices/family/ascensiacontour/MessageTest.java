package org.islet.devices.family.ascensiacontour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.islet.devices.bytes.Hex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    private static final byte[] FRAME = new Frame(1, "L|1||N\r", true).bytes();

    @Test
    void framesAndTheControlByteAfterThemAreHeard() {
        Message message = Message.of(joined(Hex.parse("04"), FRAME, Hex.parse("05")));

        assertThat(message.frames()).hasSize(1);
        assertThat(message.closesWith(Frame.ENQ)).isTrue();
        assertThat(message.closesWith(Frame.EOT)).isFalse();
        assertThat(message.isSilence()).isFalse();
    }

    @Test
    void endsOfLinesBetweenFramesAreNoDamage() {
        assertThat(Message.of(joined(FRAME, Hex.parse("0d0a"))).isDamaged()).isFalse();
    }

    @Test
    void textOutsideAFrameIsDamageAndClosesWithNothing() {
        Message message = Message.of(joined("x".getBytes(StandardCharsets.US_ASCII), Hex.parse("05")));

        assertThat(message.isDamaged()).isTrue();
        assertThat(message.closesWith(Frame.ENQ)).isFalse();
    }

    @Test
    void frameWithAWrongChecksumIsDamage() {
        byte[] damaged = FRAME.clone();
        damaged[3] ^= 1;

        assertThat(Message.of(damaged).isDamaged()).isTrue();
        assertThat(Message.of(damaged).frames()).isEmpty();
    }

    @Test
    void silenceHasNothingToCloseWith() {
        assertThat(Message.NONE.isSilence()).isTrue();
        assertThat(Message.NONE.closesWith(Frame.EOT)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "05", "04", "06", "0331410d0a", "1731410d0a", "5203 31410d0a"})
    void controlByteOrTheTrailerOfAFrameEndsAFullReport(String hex) {
        assertThat(Message.isOver(Hex.parse(hex))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"52", "0a", "0d0a", "31410d0a", "0231410d0a", "0331410a0a", "0331410d0d", "0331410d"})
    void anythingElseGoesOnInTheNextReport(String hex) {
        assertThat(Message.isOver(Hex.parse(hex))).isFalse();
    }

    private static byte[] joined(byte[]... pieces) {
        var joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }
}
