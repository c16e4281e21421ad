package org.islet.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void oneNameIsEnough() {
        assertThat(new PersonName("Björk", "").full()).isEqualTo("Björk");
        assertThat(new PersonName(" ", "Sukarno").full()).isEqualTo("Sukarno");
    }

    @Test
    void aListWritesTheFamilyNameFirst() {
        assertThat(new PersonName("Ada", "Example").listed()).isEqualTo("Example, Ada");
        assertThat(new PersonName("Björk", "").listed()).isEqualTo("Björk");
        assertThat(new PersonName("", "Sukarno").listed()).isEqualTo("Sukarno");
    }

    @Test
    void noNameAtAllIsRefused() {
        assertThatThrownBy(() -> new PersonName(" ", "\t")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linesAndControlSignsBecomeSpaces() {
        assertThat(new PersonName("Ada\r\nBcc: eve@example.org", "Example\u0000").full())
                .isEqualTo("Ada Bcc: eve@example.org Example");
    }

    @Test
    void aHundredCharactersFitAndOneMoreDoesNot() {
        assertThat(new PersonName("a".repeat(100), "b").given()).hasSize(100);
        assertThatThrownBy(() -> new PersonName("a".repeat(101), "b")).isInstanceOf(IllegalArgumentException.class);
    }
}
