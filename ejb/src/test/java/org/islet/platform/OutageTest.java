package org.islet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"08001", "08006", "57P01", "57P02", "57P03", "57014", "53300", "55P03", "40001", "40P01", "25006"
            })
    void whatPassesIsAway(String state) {
        assertThat(Outage.behind(wrapped(new SQLException("(not shown)", state))))
                .hasValue(Outage.AWAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "53200", "53400"})
    void whatLastsUntilSomebodyMakesRoomIsFull(String state) {
        assertThat(Outage.behind(wrapped(new SQLException("(not shown)", state))))
                .hasValue(Outage.FULL);
    }

    @Test
    void aPoolWithNothingToLendHasNoState() {
        assertThat(Outage.behind(wrapped(new SQLException("In-use connections equal max-pool-size"))))
                .hasValue(Outage.AWAY);
    }

    @Test
    void aCommitThatWasNotHeardIsAway() {
        assertThat(Outage.behind(wrapped(new XAException(XAException.XAER_RMERR))))
                .hasValue(Outage.AWAY);
    }

    @Test
    void theReasonOfABatchCounts() {
        var batch = new BatchUpdateException("(not shown)", "XX000", new int[0]);
        batch.setNextException(new SQLException("(not shown)", "53100"));

        assertThat(Outage.behind(batch)).hasValue(Outage.FULL);
    }

    @Test
    void faultsOfOursAreNoOutage() {
        assertThat(Outage.behind(wrapped(new SQLException("(not shown)", "23505"))))
                .isEmpty();
        assertThat(Outage.behind(new IllegalStateException())).isEmpty();
    }

    @Test
    void causesInACircleEnd() {
        var one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));

        assertThat(Outage.behind(one)).isEmpty();
    }

    private static Throwable wrapped(Exception failure) {
        return new IllegalStateException(new RuntimeException(failure));
    }
}
