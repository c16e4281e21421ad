package org.islet.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What holds for the bundle in all its languages, and between it and the pages. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern LITERAL = Pattern.compile("[\"']([A-Za-z][\\w.-]*)[\"']");

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @Test
    void everyLanguageHasEveryKeyOfEnglishAndNoOther() {
        assertThat(Languages.OFFERED)
                .filteredOn(language -> !language.equals(Locale.ENGLISH))
                .isNotEmpty()
                .allSatisfy(language -> assertThat(keys(language)).isEqualTo(keys(Locale.ENGLISH)));
    }

    @Test
    void everySentenceHasTheSamePlacesInEveryLanguage() {
        assertThat(Languages.OFFERED).allSatisfy(language -> {
            var words = words(language);
            words(Locale.ENGLISH).forEach((key, english) -> assertThat(places(words.getProperty((String) key)))
                    .as("%s in %s", key, language)
                    .isEqualTo(places((String) english)));
        });
    }

    @Test
    void noSentenceIsEmpty() {
        assertThat(Languages.OFFERED)
                .allSatisfy(language -> assertThat(words(language).values()).noneMatch(""::equals));
    }

    /** A key is said whole, or begun with what stands before the name of a thing. */
    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> said = literals();

        assertThat(keys(Locale.ENGLISH)).allSatisfy(key -> assertThat(said)
                .as(key)
                .anyMatch(literal -> literal.equals(key) || literal.endsWith(".") && key.startsWith(literal)));
    }

    @Test
    void aReaderOfEnglishNeverGetsTheLanguageOfTheMachine() {
        Locale.setDefault(Locale.GERMAN);

        assertThat(Messages.in(Locale.ENGLISH, "signOut")).isEqualTo("Sign out");
    }

    private static Set<String> keys(Locale language) {
        return words(language).stringPropertyNames();
    }

    private static Properties words(Locale language) {
        String suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language;
        var words = new Properties();
        try (var in =
                Files.newBufferedReader(SOURCES.resolve("resources/org/islet/web/messages" + suffix + ".properties"))) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(found -> found.group().replaceAll("[,}].*", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|xhtml)"))
                    .flatMap(MessagesTest::literals)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> literals(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
