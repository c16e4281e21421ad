package org.islet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {

    private static final Connection ANSWER = (Connection) Proxy.newProxyInstance(
            PatienceTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> null);

    private long nanos = Long.MAX_VALUE - Duration.ofSeconds(10).toNanos();
    private int attempts;

    private final Patience patience = new Patience(() -> nanos, pause -> nanos += pause);

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P03", "53300"})
    void whatPassesIsWaitedFor(String state) throws SQLException {
        assertThat(patience.with(() -> answerAfter(3, state))).isSameAs(ANSWER);

        assertThat(attempts).isEqualTo(4);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"28P01", "28000", "3D000", "08004", "42501", "57P01", "53100", ""})
    void whatDoesNotPassEndsTheStartAtOnce(@Nullable String state) {
        assertThatThrownBy(() -> patience.with(() -> answerAfter(1, state)))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));

        assertThat(attempts).isEqualTo(1);
    }

    @Test
    void aRefusalAfterASilenceEndsTheStart() {
        assertThatThrownBy(() -> patience.with(() -> {
                    answerAfter(1, "08001");
                    throw new SQLException("(not shown)", "28P01");
                }))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));

        assertThat(attempts).isEqualTo(2);
    }

    @Test
    void aMinuteOfSilenceEndsWithItsLastReason() {
        long begin = nanos;

        assertThatThrownBy(() -> patience.with(() -> {
                    nanos += Duration.ofSeconds(5).toNanos();
                    return answerAfter(Integer.MAX_VALUE, "08001");
                }))
                .hasMessage("attempt 11");

        assertThat(Duration.ofNanos(nanos - begin)).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(70));
    }

    @Test
    void onceTheStartIsOverNobodyWaits() {
        patience.end();

        assertThatThrownBy(() -> patience.with(() -> answerAfter(1, "08001"))).hasMessage("attempt 1");

        assertThat(attempts).isEqualTo(1);
    }

    private Connection answerAfter(int failures, @Nullable String state) throws SQLException {
        attempts++;
        if (attempts <= failures) {
            throw new SQLException("attempt " + attempts, state);
        }
        return ANSWER;
    }
}
