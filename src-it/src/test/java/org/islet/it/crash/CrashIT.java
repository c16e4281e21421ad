package org.islet.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The short form; {@code ./islet bench crash --minutes N} is the long one. */
class CrashIT {

    private static final Duration SHORT = Duration.ofSeconds(100);
    private static final long SEED = 20_261_128;

    @Test
    void whatWasReceiptedIsThereOnceWhateverWasKilled() throws IOException {
        Outcome outcome = new CrashRun(SEED, false).run(SHORT);

        assertThat(outcome.violations()).as(outcome.story()).isEmpty();
        assertThat(outcome.receipts()).as(outcome.story()).isPositive();
        assertThat(outcome.faults()).as(outcome.story()).isNotEmpty();
    }
}
