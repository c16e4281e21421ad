package org.islet.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.islet.account.AccountId;
import org.junit.jupiter.api.Test;

class LastChoiceTest {

    private static final AccountId ADA = new AccountId(new UUID(1, 2));
    private static final AccountId GRACE = new AccountId(new UUID(3, 4));

    @Test
    void whatWasWrittenIsRead() {
        var choice = new LastChoice("daily-summary", 30);

        assertThat(LastChoice.read(choice.written(ADA), ADA)).contains(choice);
    }

    @Test
    void thatItWasSinceTheLastVisitIsReadToo() {
        var choice = new LastChoice("daily-summary", 30, true);

        assertThat(LastChoice.read(choice.written(ADA), ADA)).contains(choice);
    }

    @Test
    void theChoiceOfAnotherIsNone() {
        assertThat(LastChoice.read(new LastChoice("daily-summary", 30).written(GRACE), ADA))
                .isEmpty();
    }

    @Test
    void whatThereIsNotIsNoChoice() {
        assertThat(LastChoice.read(new LastChoice("no-such-report", 30).written(ADA), ADA))
                .isEmpty();
        assertThat(LastChoice.read(new LastChoice("daily-summary", 367).written(ADA), ADA))
                .isEmpty();
        assertThat(LastChoice.read(ADA.value() + ".daily-summary.0", ADA)).isEmpty();
        assertThat(LastChoice.read("", ADA)).isEmpty();
        assertThat(LastChoice.read("<script>", ADA)).isEmpty();
    }
}
