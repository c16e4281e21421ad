package org.islet.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+49 30, '''+49 30'", "@home, '''@home'", "-x, '''-x'"})
    void aFormulaIsNeutralised(String text, String cell) {
        assertThat(Cell.of(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1.5", "0", "12.25", "plain words", "2026-05-03"})
    void numbersAndWordsStayAsTheyAre(String text) {
        assertThat(Cell.of(text)).isEqualTo(text);
    }
}
