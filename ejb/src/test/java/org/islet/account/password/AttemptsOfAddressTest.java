package org.islet.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsOfAddressTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final AttemptsOfAddress attempts = new AttemptsOfAddress(NOON);

    @Test
    void letsTenWrongPasswordsPassWithoutAPause() {
        for (int i = 0; i < AttemptsOfAddress.FREE; i++) {
            assertThat(attempts.attemptAt(NOON)).isZero();
        }

        assertThat(attempts.attemptAt(NOON)).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void doublesThePauseUpToAQuarterOfAnHour() {
        fail(10);

        assertThat(pauses(8)).containsExactly(15L, 30L, 60L, 120L, 240L, 480L, 900L, 900L);
    }

    @Test
    void doesNotProlongThePauseForAttemptsWithinIt() {
        fail(10);

        for (int i = 0; i < 1_000; i++) {
            attempts.attemptAt(NOON.plusSeconds(14));
        }

        assertThat(attempts.attemptAt(NOON.plusSeconds(15))).isZero();
    }

    @Test
    void neverLocksForGood() {
        var now = NOON;
        for (int i = 0; i < 10_000; i++) {
            now = now.plus(Duration.ofMinutes(15));
            assertThat(attempts.attemptAt(now)).isZero();
        }
    }

    @Test
    void forgetsAfterTheRightPasswordAndAfterADayOfRest() {
        fail(10);
        attempts.forget();
        assertThat(attempts.attemptAt(NOON)).isZero();

        fail(9);
        assertThat(attempts.attemptAt(NOON)).isPositive();
        assertThat(attempts.attemptAt(NOON.plus(Duration.ofHours(24)))).isZero();
        assertThat(attempts.attemptAt(NOON.plus(Duration.ofHours(24)))).isZero();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.attemptAt(NOON);
        }
    }

    /** Tries as soon as it may, so many times, and says how long each pause was. */
    private Long[] pauses(int times) {
        var pauses = new Long[times];
        var now = NOON;
        for (int i = 0; i < times; i++) {
            Duration pause = attempts.attemptAt(now);
            pauses[i] = pause.toSeconds();
            now = now.plus(pause);
            attempts.attemptAt(now);
        }
        return pauses;
    }
}
