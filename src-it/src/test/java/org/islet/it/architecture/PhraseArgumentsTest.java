package org.islet.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No sentence reaches a reader with a place nobody filled. */
class PhraseArgumentsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

    @ParameterizedTest
    @MethodSource("org.islet.it.architecture.PhraseBooksTest#books")
    void everySentenceIsGivenAllItAsksFor(Path english) throws IOException {
        Properties sentences = PhraseBooksTest.read(english);

        assertThat(said(PhraseBooksTest.sources(english))).allSatisfy(said -> assertThat(said.arguments())
                .as(said.key())
                .isGreaterThanOrEqualTo(mostPlaces(sentences, said.key())));
    }

    private static int mostPlaces(Properties sentences, String key) {
        return Stream.of(key, key + ".one", key + ".other")
                .map(known -> sentences.getProperty(known, ""))
                .flatMap(sentence -> PLACE.matcher(sentence).results())
                .mapToInt(place -> Integer.parseInt(place.group(1)) + 1)
                .max()
                .orElse(0);
    }

    private static List<Said> said(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            List<Said> said = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Calls(said).scan(unit, null);
            }
            return said;
        }
    }

    private record Said(String key, int arguments) {}

    /** Finds {@code Phrase.of} with a key that is written out. */
    private static final class Calls extends TreeScanner<Void, Void> {

        private final List<Said> found;

        Calls(List<Said> found) {
            this.found = found;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (call.getMethodSelect().toString().equals("Phrase.of")
                    && call.getArguments().get(0) instanceof LiteralTree key) {
                found.add(new Said(
                        String.valueOf(key.getValue()), call.getArguments().size() - 1));
            }
            return super.visitMethodInvocation(call, nothing);
        }
    }
}
