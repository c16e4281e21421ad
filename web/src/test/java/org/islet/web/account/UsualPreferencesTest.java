package org.islet.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.junit.jupiter.api.Test;

class UsualPreferencesTest {

    @Test
    void theCountryIsThatOfTheFirstLanguage() {
        assertThat(UsualPreferences.country(languages("en-GB", "en"))).hasValue("GB");
        assertThat(UsualPreferences.country(languages("de", "de-AT", "en-US"))).hasValue("AT");
    }

    @Test
    void aLaterLanguageSaysNothingAboutTheCountry() {
        assertThat(UsualPreferences.country(languages("de", "en-US", "en"))).hasValue("DE");
        assertThat(UsualPreferences.country(languages("es", "en-US"))).isEmpty();
    }

    @Test
    void aRegionThatIsNoCountryIsNone() {
        assertThat(UsualPreferences.country(languages("es-419"))).isEmpty();
        assertThat(UsualPreferences.country(List.of())).isEmpty();
    }

    @Test
    void theUnitIsThatOfTheCountry() {
        assertThat(UsualPreferences.unit("GB")).isEqualTo(GlucoseUnit.MMOL_PER_L);
        assertThat(UsualPreferences.unit("DE")).isEqualTo(GlucoseUnit.MG_PER_DL);
    }

    private static List<Locale> languages(String... tags) {
        return Stream.of(tags).map(Locale::forLanguageTag).toList();
    }
}
