package org.islet.devices.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.Verification;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.phrase.PhraseBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue tells of devices can be said in every language, and nothing is kept that it does not tell. */
class WordsOfTheCatalogueTest {

    private static final Catalogue CATALOGUE = Families.catalogue();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everythingToldOfADeviceIsSaid(String language) {
        Locale locale = Locale.forLanguageTag(language);
        PhraseBook book = PhraseBook.beside(DevicePhrases.class, locale);

        assertThat(told()).allSatisfy(phrase -> {
            assertThat(phrase).matches(book::canSay, "can be said");
            assertThat(book.say(phrase)).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void everyWordKeptIsToldOfSomeDevice(String prefix) {
        Set<String> told = told().stream().map(Phrase::key).collect(Collectors.toSet());

        assertThat(PhraseBook.beside(DevicePhrases.class, Locale.ENGLISH).keys())
                .filteredOn(key -> key.startsWith(prefix))
                .isNotEmpty()
                .isSubsetOf(told);
    }

    static List<String> prefixes() {
        return List.of("fact.", "unread-device.", "verified.");
    }

    private static Collection<Phrase> told() {
        Stream<Phrase> families =
                CATALOGUE.families().stream().map(DeviceFamily::support).flatMap(WordsOfTheCatalogueTest::facts);
        Stream<Phrase> ways = CATALOGUE.ways().map(Candidate::connection).map(way -> way.inWords());
        Stream<Phrase> unread =
                CATALOGUE.unread().stream().flatMap(device -> Stream.of(device.reason(), device.bringInstead()));
        Stream<Phrase> letters = Stream.of(Verification.values()).map(Verification::meaning);
        return Stream.of(families, ways, unread, letters).flatMap(each -> each).collect(Collectors.toSet());
    }

    private static Stream<Phrase> facts(Support support) {
        return Stream.of(Stream.of(support.connection()), support.reads().stream(), support.leavesOut().stream())
                .flatMap(each -> each);
    }
}
