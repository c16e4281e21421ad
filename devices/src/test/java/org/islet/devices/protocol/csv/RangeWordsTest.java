package org.islet.devices.protocol.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Low", "LO", "Niedrig", "Bas", "Faible", "Laag", "Baja", "Bajo", "Basso", "Baixo", "Baixa", "Låg",
                "Lågt", "Lav", "Lavt", "Matala", "Niski", "Niskie", "<40"
            })
    void lowIsKnownInEveryLanguage(String word) {
        assertThat(RangeWords.of(word)).contains(OutOfRange.LOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "High", "HI", "Hoch", "Haut", "Élevé", "Hoog", "Alta", "Alto", "Elevado", "Hög", "Högt", "Høj", "Høyt",
                "Korkea", "Wysoki", "Wysokie", ">400"
            })
    void highIsKnownInEveryLanguage(String word) {
        assertThat(RangeWords.of(word)).contains(OutOfRange.HIGH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Note", "lower", "?"})
    void anyOtherWordIsNone(String word) {
        assertThat(RangeWords.of(word)).isEmpty();
    }
}
