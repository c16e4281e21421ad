package org.islet.uploader.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramVersionTest {

    @ParameterizedTest
    @CsvSource({"0.2.0, 0.1.0", "0.10.0, 0.9.0", "1.0, 0.9.9", "0.1.1, 0.1.0", "0.2.0, 0.2.0-SNAPSHOT"})
    void aNewerOneIsOffered(String offered, String running) {
        assertThat(ProgramVersion.newer(Optional.of(offered), Optional.of(running)))
                .hasValue(offered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.2.0", "0.1.9", "0.0.1", "", "<b>", "newest"})
    void theSameAnOlderOneAndWhatIsNoVersionAreNot(String offered) {
        assertThat(ProgramVersion.newer(Optional.of(offered), Optional.of("0.2.0")))
                .isEmpty();
    }

    @Test
    void whatRunsFromNoJarIsNotCompared() {
        assertThat(ProgramVersion.newer(Optional.of("0.2.0"), Optional.empty())).isEmpty();
    }
}
