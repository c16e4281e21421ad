package org.islet.platform.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Optional<Throwable> WELL = Optional.empty();

    private final Deque<Optional<Throwable>> outcomes = new ArrayDeque<>();
    private final Rounds rounds =
            new Rounds(new Sums(), "sums", RepeatedWork::round, Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void goOnAfterFailuresOfEveryKind() {
        outcomes.addAll(List.of(
                failing(new OutOfMemoryError()), failing(new Exception()), failing(new StackOverflowError()), WELL));

        rounds.run();

        assertThat(outcomes).isEmpty();
        assertThat(rounds.standing().stillSince(NOON)).isEmpty();
    }

    @Test
    void sayWhatFailsAndSinceWhenButNotInItsWords() {
        outcomes.addAll(List.of(
                WELL, failing(new OutOfMemoryError()), failing(new IllegalStateException("the name of a person"))));

        rounds.run();

        assertThat(rounds.standing().stillSince(NOON.plusSeconds(60))).hasValue(NOON);
        assertThat(rounds.standing().failures()).isEqualTo(2);
        assertThat(rounds.standing().cause()).hasValue("java.lang.IllegalStateException");
    }

    @Test
    void nameTheFailureBelowItsWrappers() {
        outcomes.add(failing(new RuntimeException(new IllegalStateException(new InterruptedException()))));

        rounds.run();

        assertThat(rounds.standing().cause()).hasValue("java.lang.InterruptedException");
    }

    @Test
    void standStillWhenOneOfThemDoesNotEnd() {
        assertThat(rounds.standing().stillSince(NOON.plus(Duration.ofMinutes(10))))
                .isEmpty();
        assertThat(rounds.standing().stillSince(NOON.plus(Duration.ofMinutes(11))))
                .hasValue(NOON);
    }

    private static Optional<Throwable> failing(Throwable failure) {
        return Optional.of(failure);
    }

    /** Each round has the next outcome; they are over with the last. */
    private final class Sums implements RepeatedWork {

        @Override
        public String name() {
            return "sums";
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(1);
        }

        @Override
        public After round() throws Exception {
            Optional<Throwable> outcome = outcomes.remove();
            if (outcomes.isEmpty()) {
                rounds.end();
            }
            if (outcome.isPresent() && outcome.get() instanceof Error error) {
                throw error;
            }
            if (outcome.isPresent()) {
                throw (Exception) outcome.get();
            }
            return After.PAUSE;
        }
    }
}
