package org.islet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutboxLetterTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final OutboxLetter letter =
            new OutboxLetter(new Letter(new EmailAddress("ada@example.org"), "Hello", "text"), NOON);

    @Test
    void isDueAtOnce() {
        assertThat(letter.nextAttempt()).isEqualTo(NOON);
    }

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToAnHour() {
        long[] expected = {30, 60, 120, 240, 480, 960, 1920, 3600, 3600};
        for (long seconds : expected) {
            letter.attemptedAt(NOON);
            assertThat(letter.nextAttempt()).isEqualTo(NOON.plusSeconds(seconds));
        }
    }

    @Test
    void doesNotOverflowItsPauseAfterManyFailures() {
        for (int i = 0; i < 10_000; i++) {
            letter.attemptedAt(NOON);
        }

        assertThat(letter.nextAttempt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
    }

    @Test
    void isGivenUpAfterADay() {
        assertThat(letter.isTooOldAt(NOON.plus(Duration.ofHours(24)))).isFalse();
        assertThat(letter.isTooOldAt(NOON.plus(Duration.ofHours(24)).plusMillis(1)))
                .isTrue();
    }
}
