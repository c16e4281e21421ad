package org.islet.devices.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AlarmWordsTest {

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
    void noAlarmIsEnglishInGerman() {
        PhraseBook english = PhraseBook.beside(DevicePhrases.class, Locale.ENGLISH);
        PhraseBook german = PhraseBook.beside(DevicePhrases.class, Locale.GERMAN);

        assertThat(english.keys())
                .filteredOn(key -> key.startsWith("alarm-name."))
                .hasSizeGreaterThan(50)
                .allSatisfy(key -> assertThat(german.say(key)).isNotEqualTo(english.say(key)));
    }
}
