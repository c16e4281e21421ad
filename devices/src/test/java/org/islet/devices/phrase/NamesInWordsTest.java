package org.islet.devices.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NamesInWordsTest {

    @Test
    void aKnownAlarmIsSaidInItsReadersLanguage() {
        Phrase lost = DevicePhrases.alarm("lostSensor").orElseThrow();

        assertThat(DevicePhrases.inEnglish(lost)).isEqualTo("Lost sensor");
        assertThat(DevicePhrases.say(lost, Locale.GERMAN)).isEqualTo("Sensor verloren");
    }

    @Test
    void aNameNobodyPutIntoWordsHasNone() {
        assertThat(DevicePhrases.alarm("somethingNew")).isEmpty();
        assertThat(DevicePhrases.alarm("")).isEmpty();
    }

    @Test
    void statusesAndSettingsHaveWordsToo() {
        assertThat(DevicePhrases.status("reservoirUnits"))
                .map(DevicePhrases::inEnglish)
                .hasValue("Insulin in the reservoir, U");
        assertThat(DevicePhrases.settings("carbRatios"))
                .map(DevicePhrases::inEnglish)
                .hasValue("Carbohydrate ratios");
        assertThat(DevicePhrases.status("carbRatios")).isEmpty();
    }

    @Test
    void noNameIsEnglishInGerman() {
        PhraseBook english = PhraseBook.beside(DevicePhrases.class, Locale.ENGLISH);
        PhraseBook german = PhraseBook.beside(DevicePhrases.class, Locale.GERMAN);

        assertThat(english.keys())
                .filteredOn(key -> key.matches("(alarm|status|settings)-name\\..+"))
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(german.say(key)).isNotEqualTo(english.say(key)));
    }
}
