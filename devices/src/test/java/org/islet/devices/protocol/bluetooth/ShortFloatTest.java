package org.islet.devices.protocol.bluetooth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.islet.devices.bytes.Hex;
import org.islet.devices.protocol.bluetooth.ShortFloat.Special;
import org.junit.jupiter.api.Test;

class ShortFloatTest {

    @Test
    void mantissaAndExponentAreBothSigned() {
        assertThat(of("d2e4").number()).contains(new BigDecimal("12.34"));
        assertThat(of("ffff").number()).contains(new BigDecimal("-0.1"));
        assertThat(of("0110").number().orElseThrow()).isEqualByComparingTo("10");
    }

    @Test
    void reservedNumbersAreNoNumbers() {
        assertThat(of("ff07").special()).contains(Special.NOT_A_NUMBER);
        assertThat(of("fe07").special()).contains(Special.ABOVE_RANGE);
        assertThat(of("0208").special()).contains(Special.BELOW_RANGE);
        assertThat(of("0008").special()).contains(Special.NOT_AT_THIS_RESOLUTION);
        assertThat(of("0108").special()).contains(Special.RESERVED);
        assertThat(of("0208").number()).isEmpty();
    }

    private static ShortFloat of(String hex) {
        return ShortFloat.at(Hex.parse(hex), 0);
    }
}
