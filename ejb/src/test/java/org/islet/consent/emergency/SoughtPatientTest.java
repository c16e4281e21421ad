package org.islet.consent.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.islet.patient.PersonName;
import org.islet.platform.UnacceptableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtPatientTest {

    private static final LocalDate BORN = LocalDate.of(1980, 2, 29);

    @ParameterizedTest
    @CsvSource({
        "GROSS, Groß",
        "Groß, GROSS",
        "MUELLER, Müller",
        "muller, Müller",
        "Müller, Mueller",
        "Moller, Møller",
        "MOELLER, Møller",
        "Walesa, Wałęsa",
        "AASEN, Åsen",
        "Asen, Åsen",
        "o brien smith, O'Brien-Smith",
        "Éxample, example"
    })
    void aNameIsKnownHoweverACardWritesIt(String typed, String known) {
        assertThat(sought(typed, "").isCalled(new PersonName("Ada", known))).isTrue();
    }

    @Test
    void anotherNameIsAnother() {
        assertThat(sought("Muller", "").isCalled(new PersonName("Ada", "Miller")))
                .isFalse();
        assertThat(sought("Gros", "").isCalled(new PersonName("Ada", "Groß"))).isFalse();
    }

    @Test
    void theFirstOfSeveralGivenNamesIsEnough() {
        assertThat(sought("Example", "zoe").isCalled(new PersonName("Zoë Maria", "Example")))
                .isTrue();
        assertThat(sought("Example", "Maria").isCalled(new PersonName("Zoë Maria", "Example")))
                .isFalse();
        assertThat(sought("Example", "Jorg").isCalled(new PersonName("Jörg", "Example")))
                .isTrue();
    }

    @Test
    void aNameOfMarksAloneIsNone() {
        assertThatThrownBy(() -> sought(" - ", "")).isInstanceOf(UnacceptableValue.class);
    }

    private static SoughtPatient sought(String family, String given) {
        return new SoughtPatient(family, Optional.of(given), BORN);
    }
}
