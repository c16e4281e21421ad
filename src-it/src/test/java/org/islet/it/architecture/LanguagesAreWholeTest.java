package org.islet.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.it.portal.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A language is spoken everywhere or nowhere: in pages, services, reports, letters, agreements and programs. */
class LanguagesAreWholeTest {

    private static final Pattern SISTER = Pattern.compile("(.+)[._]([a-z]{2})\\.(properties|txt|html|json)");

    private static final List<String> OTHERS = DevicePhrases.LANGUAGES.stream()
            .filter(language -> !language.equals(Locale.ENGLISH))
            .map(Locale::getLanguage)
            .toList();

    /** A text and the languages it is there in, besides English. */
    record Text(String name, String ending, Map<String, Path> sisters) {
        @Override
        public String toString() {
            return name + "." + ending;
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsSaidInOneLanguageIsSaidInAll(Text text) {
        assertThat(text.sisters().keySet()).containsExactlyInAnyOrderElementsOf(OTHERS);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLanguageSaysAsMuchAsEnglish(Text text) {
        assertThat(text.sisters().values()).allSatisfy(sister -> assertThat(parts(sister))
                .as("%s beside %s", sister.getFileName(), english(text).getFileName())
                .isEqualTo(parts(english(text))));
    }

    /** Of two the later would be said, and whoever mends the other wonders. */
    @ParameterizedTest
    @MethodSource("texts")
    void noSentenceStandsTwiceInABook(Text text) {
        assertThat(Stream.concat(Stream.of(english(text)), text.sisters().values().stream())
                        .filter(book -> book.toString().endsWith(".properties")))
                .allSatisfy(book -> assertThat(keysAsWritten(book)).doesNotHaveDuplicates());
    }

    private static List<String> keysAsWritten(Path book) {
        try (Stream<String> lines = Files.lines(book)) {
            return lines.filter(line -> line.matches("[A-Za-z][^ =#]* *=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyKindOfTextIsFound() {
        assertThat(texts().map(Text::toString).map(name -> name.replaceFirst(".*/", "")))
                .contains(
                        "messages.properties",
                        "phrases.properties",
                        "commands.properties",
                        "letters.properties",
                        "not-ready.html",
                        "not-ready.json")
                .anyMatch(name -> name.startsWith("privacy-notice"));
    }

    static Stream<Text> texts() {
        return House.modules()
                .map(module -> ProjectRoot.file(module + "/src/main"))
                .filter(Files::isDirectory)
                .flatMap(LanguagesAreWholeTest::textsBelow);
    }

    private static Stream<Text> textsBelow(Path folder) {
        var texts = new TreeMap<String, Text>();
        try (var files = Files.walk(folder)) {
            files.forEach(file -> {
                Matcher sister = SISTER.matcher(file.toString());
                if (sister.matches() && !sister.group(2).equals("en")) {
                    texts.computeIfAbsent(
                                    sister.group(1) + sister.group(3),
                                    name -> new Text(sister.group(1), sister.group(3), new TreeMap<>()))
                            .sisters()
                            .put(sister.group(2), file);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.values().stream();
    }

    private static Path english(Text text) {
        Path plain = Path.of(text.toString());
        return Files.exists(plain) ? plain : Path.of(text.name() + ".en." + text.ending());
    }

    /** The keys of a bundle; of all else the number of its paragraphs. */
    private static Object parts(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            if (file.toString().endsWith(".properties")) {
                var sentences = new Properties();
                sentences.load(reader);
                return sentences.stringPropertyNames();
            }
            return List.of(Files.readString(file).strip().split("\n{2,}").length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
