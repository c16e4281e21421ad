package org.islet.devices.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class PhraseBookTest {

    private static final PhraseBook ENGLISH = PhraseBook.beside(PhraseBookTest.class, Locale.ENGLISH);
    private static final PhraseBook GERMAN = PhraseBook.beside(PhraseBookTest.class, Locale.GERMANY);

    @Test
    void countsInTheLanguageItSpeaks() {
        var one = Phrase.of("days", 1);
        var many = Phrase.of("days", 1200);

        assertThat(ENGLISH.say(one)).isEqualTo("1 day");
        assertThat(ENGLISH.say(many)).isEqualTo("1,200 days");
        assertThat(GERMAN.say(one)).isEqualTo("1 Tag");
        assertThat(GERMAN.say(many)).isEqualTo("1.200 Tage");
    }

    @Test
    void saysNoneAsMany() {
        assertThat(ENGLISH.say("days", 0)).isEqualTo("0 days");
    }

    @Test
    void saysAPhraseWithinAPhrase() {
        var phrase = Phrase.of("lead", Phrase.of("days", 1), Phrase.of("days", 14));

        assertThat(ENGLISH.say(phrase)).isEqualTo("1 day left out of 14 days");
        assertThat(GERMAN.say(phrase)).isEqualTo("1 Tag von 14 Tage ausgelassen");
    }

    @Test
    void keepsApostrophesAndWhatPeopleWrote() {
        assertThat(ENGLISH.say("own", "'{0}' {x}")).isEqualTo("the pump's '{0}' {x}");
    }

    @Test
    void readsLettersBeyondAscii() {
        assertThat(GERMAN.say("own", "Rate")).isEqualTo("Rate der Pumpe über Nacht");
    }

    @Test
    void speaksEnglishWhereALanguageIsMissingWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(PhraseBook.beside(PhraseBookTest.class, Locale.forLanguageTag("fi"))
                            .say("plain"))
                    .isEqualTo("Nothing is missing");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesTheKeyNobodyWroteASentenceFor() {
        assertThatThrownBy(() -> ENGLISH.say("nowhere"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("nowhere");
    }
}
