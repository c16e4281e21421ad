package org.islet.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void theFirstWantedLanguageThatIsOfferedIsSpoken() {
        assertThat(Languages.best(List.of(Locale.FRENCH, Locale.GERMAN, Locale.ENGLISH)))
                .isEqualTo(Locale.GERMAN);
    }

    @Test
    void aDialectIsItsLanguage() {
        assertThat(Languages.best(List.of(Locale.forLanguageTag("de-AT")))).isEqualTo(Locale.GERMAN);
        assertThat(Languages.best(List.of(Locale.US))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void whoWantsNoneOfTheOfferedIsSpokenToInEnglish() {
        assertThat(Languages.best(List.of(Locale.JAPANESE))).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.best(List.of())).isEqualTo(Locale.ENGLISH);
    }
}
