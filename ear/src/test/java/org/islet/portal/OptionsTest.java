package org.islet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void everythingCanBeAskedFor() throws CannotStart {
        var options = Options.parse(List.of("--port", "8099", "--address", "0.0.0.0", "--data", "there", "--demo"));

        assertThat(options.port()).hasValue(8099);
        assertThat(options.address()).hasValue("0.0.0.0");
        assertThat(options.data()).hasValue(Path.of("there"));
        assertThat(options.demo()).isTrue();
    }

    @Test
    void nothingNeedBeAskedFor() throws CannotStart {
        var options = Options.parse(List.of());

        assertThat(options.port()).isEmpty();
        assertThat(options.data()).isEmpty();
        assertThat(options.demo()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", ""})
    void portsOutOfRangeAreNamed(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("65535");
    }

    @Test
    void aValueMayStandBehindAnEqualsSign() throws CannotStart {
        assertThat(Options.parse(List.of("--port=8099")).port()).hasValue(8099);
    }

    @Test
    void anOptionThatIsThereTwiceIsRefused() {
        assertThatThrownBy(() -> Options.parse(List.of("--port", "1", "--port", "2")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--port", "Usage");
    }

    @Test
    void unknownOptionsAndMissingValuesShowTheUsage() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot", "1"))).hasMessageContaining("--prot", "Usage");
        assertThatThrownBy(() -> Options.parse(List.of("--data"))).hasMessageContaining("--data needs a value");
    }

    @Test
    void anOptionIsNotTheValueOfAnother() {
        assertThatThrownBy(() -> Options.parse(List.of("--data", "--demo")))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("--data needs a value.\nUsage");
    }

    @Test
    void anAtSignBelongsToTheNameOfAFolder(@TempDir Path folder) throws IOException, CannotStart {
        var named = "@" + Files.writeString(folder.resolve("words"), "--demo");

        assertThat(Options.parse(List.of("--data", named)).data()).hasValue(Path.of(named));
    }

    @Test
    void anOptionThatStandsForItselfTakesNoOtherWord() {
        assertThatThrownBy(() -> Options.parse(List.of("--demo=maybe")))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("Invalid value for option '--demo'")
                .hasMessageContaining("maybe", "Usage")
                .hasMessageNotContaining("..");
    }

    @Test
    void aWordThatBelongsToNoOptionIsRefused() {
        assertThatThrownBy(() -> Options.parse(List.of("there"))).hasMessageStartingWith("There is no option there.");
    }
}
