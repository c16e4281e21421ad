package org.islet.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodiesUnderwayTest {

    private final BodiesUnderway underway = new BodiesUnderway();

    @Test
    void oneSenderHasAShareAndOthersStillGetIn() {
        for (int i = 0; i < BodiesUnderway.OF_ONE_SENDER; i++) {
            assertThat(underway.begin("10.0.0.1")).isEmpty();
        }

        assertThat(underway.begin("10.0.0.1")).hasValue(Refusal.TOO_MANY);
        assertThat(underway.begin("10.0.0.2")).isEmpty();
    }

    @Test
    void whatEndsMakesRoom() {
        for (int i = 0; i < 3 * BodiesUnderway.OF_ALL; i++) {
            assertThat(underway.begin("10.0.0.1")).isEmpty();
            underway.end("10.0.0.1");
        }
    }

    @Test
    void manySendersTogetherLeaveThreadsForOthers() {
        for (int i = 0; i < BodiesUnderway.OF_ALL; i++) {
            assertThat(underway.begin("sender " + i)).isEmpty();
        }

        assertThat(underway.begin("one more")).hasValue(Refusal.BUSY);
    }
}
