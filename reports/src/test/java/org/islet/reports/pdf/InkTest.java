package org.islet.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InkTest {

    @Test
    void aUnitStaysWithItsNumber() {
        float width = Ink.BODY.widthOf("down to 48") + 1;

        assertThat(Ink.BODY.lines("down to 48 mg/dL", width)).containsExactly("down to", "48 mg/dL");
        assertThat(Ink.BODY.lines("share is 48 %", width)).containsExactly("share is", "48 %");
        assertThat(Ink.BODY.lines("down to 48 Units", width)).containsExactly("down to 48", "Units");
    }

    @Test
    void spacesBetweenWordsAreWhereLinesEnd() {
        assertThat(Ink.BODY.lines("one two three", Ink.BODY.widthOf("one two") + 1))
                .containsExactly("one two", "three");
    }
}
