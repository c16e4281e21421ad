package org.islet.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.junit.jupiter.api.Test;

class UsualAnswersTest {

    @Test
    void theCountryIsThatOfTheFirstLanguage() {
        assertThat(UsualAnswers.country(languages("en-GB", "en"))).hasValue("GB");
        assertThat(UsualAnswers.country(languages("de", "de-AT", "en-US"))).hasValue("AT");
    }

    @Test
    void aLaterLanguageSaysNothingAboutTheCountry() {
        assertThat(UsualAnswers.country(languages("de", "en-US", "en"))).hasValue("DE");
        assertThat(UsualAnswers.country(languages("es", "en-US"))).isEmpty();
    }

    @Test
    void aRegionThatIsNoCountryIsNone() {
        assertThat(UsualAnswers.country(languages("es-419"))).isEmpty();
        assertThat(UsualAnswers.country(List.of())).isEmpty();
    }

    @Test
    void theUnitIsThatOfTheCountry() {
        assertThat(UsualAnswers.unit("GB")).isEqualTo(GlucoseUnit.MMOL_PER_L);
        assertThat(UsualAnswers.unit("DE")).isEqualTo(GlucoseUnit.MG_PER_DL);
    }

    private static List<Locale> languages(String... tags) {
        return Stream.of(tags).map(Locale::forLanguageTag).toList();
    }
}
