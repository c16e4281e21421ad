package org.islet.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ReadingCutOffTest {

    @Test
    void theFileIsNotBlamedForADatabaseThatWasAway() {
        var away = new IllegalStateException("refused", new SQLException("(not shown)", "57P01"));

        assertThat(ReadingCutOff.by(away)).hasMessageContaining("database was away");
    }

    @Test
    void whatReadingTookOrFailedWithIsSaid() {
        assertThat(ReadingCutOff.by(new OutOfMemoryError())).hasMessageContaining("memory");
        assertThat(ReadingCutOff.by(new IllegalArgumentException())).hasMessageContaining("Our reader failed");
        var ofTime = ReadingCutOff.ofTime();
        assertThat(ReadingCutOff.by(ofTime)).isSameAs(ofTime);
    }
}
