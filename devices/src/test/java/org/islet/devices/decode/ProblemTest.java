package org.islet.devices.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void isSaidInTheLanguageOfItsReader() {
        var problem = new Problem(Source.ofLine(0, 7), Phrase.of("row-skipped", Phrase.of("row.nul")));

        assertThat(problem.message()).isEqualTo("Row skipped: the line holds a NUL byte");
        assertThat(problem.message(Locale.GERMAN)).isEqualTo("Zeile übersprungen: die Zeile enthält ein Nullbyte");
        assertThat(problem.phrase().isOnlyInEnglish()).isFalse();
    }

    @Test
    void aSentenceNobodyTranslatedStaysEnglishAndSaysSo() {
        var problem = Problem.doubt(Source.ofLine(0, 7), Phrase.inEnglish("the rate is negative"));

        assertThat(problem.message(Locale.GERMAN)).endsWith("kann nicht stimmen: the rate is negative");
        assertThat(problem.phrase().isOnlyInEnglish()).isTrue();
    }

    @Test
    void programsReadNumbersWithoutMarksOfThousands() {
        var problem = new Problem(Source.ofLine(0, 7), Phrase.of("repeated", 12_345));

        assertThat(problem.message()).startsWith("12345 entries repeat");
        assertThat(problem.message(Locale.GERMAN)).startsWith("12.345 Einträge wiederholen");
    }
}
