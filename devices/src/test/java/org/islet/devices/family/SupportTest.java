package org.islet.devices.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.Support;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.phrase.PhraseBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list of devices claims of each family, in words. */
class SupportTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyFactIsSaidAndNoneIsWrittenDownForNothing(String language) {
        PhraseBook book = PhraseBook.beside(DevicePhrases.class, Locale.forLanguageTag(language));
        Set<String> claimed = Families.catalogue().families().stream()
                .map(DeviceFamily::support)
                .flatMap(SupportTest::facts)
                .map(Phrase::key)
                .collect(Collectors.toSet());

        assertThat(book.keys().stream().filter(key -> key.startsWith("fact.")))
                .containsExactlyInAnyOrderElementsOf(claimed);
    }

    private static Stream<Phrase> facts(Support support) {
        return Stream.of(List.of(support.connection()), support.reads(), support.leavesOut())
                .flatMap(List::stream);
    }
}
