package org.islet.devices.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.islet.devices.phrase.sample.Sample;
import org.junit.jupiter.api.Test;

class PhraseBookTest {

    private static final PhraseBook ENGLISH = PhraseBook.beside(Sample.class, Locale.ENGLISH);
    private static final PhraseBook GERMAN = PhraseBook.beside(Sample.class, Locale.GERMANY);

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
    void saysTextAsItIsWhereANumberWasExpected() {
        assertThat(ENGLISH.say("place", 1200)).isEqualTo("at 1200");
        assertThat(ENGLISH.say("place", "row {2}'s end")).isEqualTo("at row {2}'s end");
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
            assertThat(PhraseBook.beside(Sample.class, Locale.forLanguageTag("fi"))
                            .say("plain"))
                    .isEqualTo("Nothing is missing");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void asksAnotherBookForWhatItDoesNotKnow() {
        var both = ENGLISH.and(PhraseBook.beside(DevicePhrases.class, Locale.ENGLISH));

        assertThat(both.say("plain")).isEqualTo("Nothing is missing");
        assertThat(both.say("place.line", 7)).isEqualTo("line 7");
    }

    @Test
    void knowsWhatItCannotSay() {
        assertThat(ENGLISH.canSay(Phrase.of("days", 2))).isTrue();
        assertThat(ENGLISH.canSay(Phrase.of("days"))).isFalse();
        assertThat(ENGLISH.canSay(Phrase.of("lead", Phrase.of("nowhere"), Phrase.of("plain"))))
                .isFalse();
    }

    @Test
    void namesTheKeyNobodyWroteASentenceFor() {
        assertThatThrownBy(() -> ENGLISH.say("nowhere"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("nowhere");
    }
}
