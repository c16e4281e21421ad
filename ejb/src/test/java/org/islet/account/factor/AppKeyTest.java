package org.islet.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.islet.account.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppKeyTest {

    /** The key of the table in RFC 6238, appendix B; its codes of eight digits end with ours of six. */
    private static final AppKey OF_THE_STANDARD =
            new AppKey("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(OF_THE_STANDARD.stepOf(code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void aClockMayBeHalfAMinuteOffAndNoMore() {
        var shown = Instant.ofEpochSecond(59);

        assertThat(OF_THE_STANDARD.stepOf("287082", shown.plusSeconds(30))).hasValue(1);
        assertThat(OF_THE_STANDARD.stepOf("287082", shown.minusSeconds(30))).hasValue(1);
        assertThat(OF_THE_STANDARD.stepOf("287082", shown.plusSeconds(61))).isEmpty();
        assertThat(OF_THE_STANDARD.stepOf("287082", shown.minusSeconds(60))).isEmpty();
        assertThat(OF_THE_STANDARD.stepOf("", shown)).isEmpty();
    }

    @Test
    void aCodeIsTakenOnceAndNoneOlderAfterIt() {
        var factor = new SecondFactor(AccountId.random(), OF_THE_STANDARD);
        var now = Instant.ofEpochSecond(1111111111);

        assertThat(factor.takes("050471", now)).isTrue();
        assertThat(factor.takes("050471", now)).isFalse();
        assertThat(factor.takes("081804", now)).as("of the half minute before").isFalse();
    }

    @Test
    void theAddressSaysWhatAppsRead() {
        assertThat(OF_THE_STANDARD.asText()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(OF_THE_STANDARD.asAddress("ada lovelace+x@example.org"))
                .isEqualTo("otpauth://totp/Islet:ada%20lovelace%2Bx%40example.org"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Islet");
    }

    @Test
    void codesOnPaperAreTypedAsPeopleTypeThem() {
        var code = RecoveryCode.fresh().get(0);

        assertThat(code.toString()).matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}");
        assertThat(RecoveryCode.typed(" " + code.toString().toLowerCase().replace("-", " ")))
                .contains(code);
        assertThat(RecoveryCode.typed("123456")).isEmpty();
        assertThat(RecoveryCode.fresh()).hasSize(10).doesNotHaveDuplicates();
    }
}
