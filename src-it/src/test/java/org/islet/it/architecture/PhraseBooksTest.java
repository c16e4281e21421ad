package org.islet.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.it.portal.ProjectRoot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever speaks a language can say everything, and nothing is asked for that nobody wrote. */
class PhraseBooksTest {

    private static final Pattern SAID = Pattern.compile("(?:Phrase\\.of|\\bphrase|\\.say)\\(\\s*\"([^\"]+)\"");
    private static final Pattern TEXT = Pattern.compile("\"([\\w.-]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern PLURAL = Pattern.compile("\\.(one|other)$");

    @ParameterizedTest
    @MethodSource("books")
    void everyLanguageHasTheSentencesOfEnglishWithTheSameArguments(Path english) throws IOException {
        for (Path other : sisters(english)) {
            assertThat(argumentsByKey(other)).as(other.getFileName().toString()).isEqualTo(argumentsByKey(english));
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void everySentenceAskedForIsThere(Path english) {
        Set<String> keys = keys(english);

        assertThat(found(SAID, english)).allSatisfy(key -> assertThat(keys).anyMatch(known -> isMeant(key, known)));
    }

    @ParameterizedTest
    @MethodSource("books")
    void everySentenceIsAskedFor(Path english) {
        Set<String> texts = found(TEXT, english);

        assertThat(keys(english)).allSatisfy(key -> assertThat(texts).anyMatch(text -> isMeant(text, key)));
    }

    @ParameterizedTest
    @MethodSource("books")
    void aPluralHasBothItsSentences(Path english) {
        Set<String> all = read(english).stringPropertyNames();

        assertThat(all.stream().filter(key -> PLURAL.matcher(key).find())).allSatisfy(key -> assertThat(all)
                .contains(
                        PLURAL.matcher(key).replaceAll(".one"),
                        PLURAL.matcher(key).replaceAll(".other")));
    }

    /** The English book of each room that has one. */
    static Stream<Path> books() throws IOException {
        return House.modules().flatMap(module -> {
            Path resources = ProjectRoot.file(module + "/src/main/resources");
            return Files.isDirectory(resources) ? booksIn(resources) : Stream.<Path>empty();
        });
    }

    private static Stream<Path> booksIn(Path resources) {
        try (var files = Files.walk(resources)) {
            return files.filter(file -> file.endsWith("phrases.properties")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Path> sisters(Path english) throws IOException {
        try (var files = Files.list(english.resolveSibling("."))) {
            return files.filter(file -> file.getFileName().toString().startsWith("phrases_"))
                    .collect(Collectors.toSet());
        }
    }

    private static Map<String, Set<String>> argumentsByKey(Path book) {
        var arguments = new TreeMap<String, Set<String>>();
        Properties sentences = read(book);
        for (String key : sentences.stringPropertyNames()) {
            arguments.put(
                    key,
                    ARGUMENT.matcher(sentences.getProperty(key))
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return arguments;
    }

    private static Set<String> keys(Path book) {
        return read(book).stringPropertyNames().stream()
                .map(key -> PLURAL.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A text that ends in a dot is the beginning of keys. */
    private static boolean isMeant(String text, String key) {
        return text.endsWith(".") ? key.startsWith(text) : key.equals(text);
    }

    private static Set<String> found(Pattern pattern, Path book) {
        return sources(book).stream()
                .flatMap(file -> pattern.matcher(text(file)).results().map(PhraseBooksTest::key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What may speak from a book: the classes of its module. */
    static List<Path> sources(Path book) {
        Path module = book;
        while (!module.endsWith("src")) {
            module = module.getParent();
        }
        try (var files = Files.walk(module.resolve("main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(MatchResult found) {
        return found.group(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties read(Path book) {
        var sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(book)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
