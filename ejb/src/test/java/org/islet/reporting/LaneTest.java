package org.islet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.islet.platform.TooBusy;
import org.junit.jupiter.api.Test;

class LaneTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void aPlaceThatWasLeftIsTakenAgain() {
        var lane = new Lane(1, 64, Duration.ZERO);

        lane.enter("ada");
        lane.leave();
        lane.enter("bob");

        assertThatThrownBy(() -> lane.enter("ada")).isInstanceOf(TooBusy.class);
    }

    @Test
    void whoWaitsTooLongIsToldToComeAgainAndHoldsNoPlace() {
        var lane = new Lane(1, 64, Duration.ofMillis(1));
        lane.enter("ada");

        assertThatThrownBy(() -> lane.enter("bob"))
                .isInstanceOf(TooBusy.class)
                .hasMessageContaining("Try again in 10 seconds");

        lane.leave();
        lane.enter("bob");
    }

    @Test
    void manyWishesOfOnePersonLetOthersInBetween() throws InterruptedException {
        var lane = new Lane(1, 64, LONG);
        BlockingQueue<String> entered = new LinkedBlockingQueue<>();
        lane.enter("somebody");
        for (var person : List.of("ada", "ada", "ada", "bob")) {
            wish(lane, person, entered);
        }

        for (var expected : List.of("ada", "bob", "ada", "ada")) {
            lane.leave();
            assertThat(entered.poll(10, TimeUnit.SECONDS)).isEqualTo(expected);
        }
    }

    @Test
    void aQueueThatIsFullSendsAwayAtOnce() {
        var lane = new Lane(1, 64, LONG);
        lane.enter("somebody");
        for (int i = 0; i < 64; i++) {
            wish(lane, "ada", new LinkedBlockingQueue<>());
        }

        assertThatThrownBy(() -> lane.enter("bob")).isInstanceOf(TooBusy.class).hasMessageContaining("waiting");
    }

    /** Returns when the wish stands in the queue. */
    private static void wish(Lane lane, String person, BlockingQueue<String> entered) {
        var thread = new Thread(() -> {
            lane.enter(person);
            entered.add(person);
        });
        thread.setDaemon(true);
        thread.start();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (thread.getState() != Thread.State.TIMED_WAITING && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
