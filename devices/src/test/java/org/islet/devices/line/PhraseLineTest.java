package org.islet.devices.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;
import org.junit.jupiter.api.Test;

class PhraseLineTest {

    @Test
    void isAListOfTheKeyAndTheArguments() {
        var phrase = Phrase.of("counted", 12, Phrase.of("carbs.unit", "Kohlenhydrate \"BE\""), 1.5);

        String line = PhraseLine.of(phrase);

        assertThat(line).isEqualTo("[\"counted\",12,[\"carbs.unit\",\"Kohlenhydrate \\\"BE\\\"\"],1.5]");
        assertThat(PhraseLine.read(line)).isEqualTo(phrase);
    }

    @Test
    void saysTheSameAfterwardsWhateverTheSizeOfANumber() {
        var phrase = Phrase.of("enough.entries", 20_000_000_000L);

        assertThat(DevicePhrases.say(PhraseLine.read(PhraseLine.of(phrase)), Locale.GERMAN))
                .isEqualTo(DevicePhrases.say(phrase, Locale.GERMAN))
                .contains("20.000.000.000");
    }

    @Test
    void refusesWhatItCouldNotGiveBack() {
        var phrase = Phrase.of("place.line", LocalDate.of(2026, 3, 1));

        assertThatThrownBy(() -> PhraseLine.of(phrase)).isInstanceOf(IllegalArgumentException.class);
    }
}
