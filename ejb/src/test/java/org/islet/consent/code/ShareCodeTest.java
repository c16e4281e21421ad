package org.islet.consent.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShareCodeTest {

    @Test
    void isTakenAsPeopleTypeIt() {
        var code = new ShareCode("WDJBMJHTRV");

        assertThat(code).hasToString("WDJBM-JHTRV");
        assertThat(Stream.of("wdjbm-jhtrv", " WDJBM JHTRV ", "WDJBMJHTRV", "WDJBM\u2013JHTRV"))
                .allSatisfy(typed -> assertThat(ShareCode.typed(typed)).contains(code));
    }

    @Test
    void hasTenLettersThatNobodyMistakes() {
        assertThat(Stream.of("", "WDJBM-JHTR", "WDJBM-JHTRVX", "WDJBM-JHTRA", "WDJBM-JHTR1"))
                .allSatisfy(typed -> assertThat(ShareCode.typed(typed)).isEmpty());
        assertThatThrownBy(() -> new ShareCode("AEIOU")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAnotherEachTime() {
        assertThat(Stream.generate(ShareCode::random).limit(1000).distinct()).hasSize(1000);
    }
}
