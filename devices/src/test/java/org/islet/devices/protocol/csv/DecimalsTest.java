package org.islet.devices.protocol.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @Test
    void readsPointAndCommaAlike() {
        assertThat(Decimals.parse("5.4")).hasValue(5.4);
        assertThat(Decimals.parse("5,4")).hasValue(5.4);
        assertThat(Decimals.parse("-0,25")).hasValue(-0.25);
        assertThat(Decimals.parse("112")).hasValue(112);
    }

    @Test
    void readsTheDigitsProgramsWriteBehindAPoint() {
        assertThat(Decimals.parse("0.30000000000000004")).hasValue(0.1 + 0.2);
        assertThat(Decimals.parse("15,1234567890123456")).hasValue(15.1234567890123456);
    }

    @Test
    void nothingBelowZeroIsZero() {
        assertThat(Decimals.parse("-0.0").getAsDouble()).isEqualTo(0.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".5",
                "5.",
                "1,234.5",
                "1e5",
                "NaN",
                "0x1p3",
                "12 ",
                "١٢",
                "9999999999999999999",
                "9999999999999999999.5"
            })
    void refusesWhatIsNotAPlainNumber(String text) {
        assertThat(Decimals.parse(text)).isEmpty();
    }
}
