package org.islet.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.islet.it.portal.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to people stands in bundles, where it can be said in another language. */
class SentencesInCodeTest {

    private static final Pattern THREE_WORDS = Pattern.compile("[A-Za-z][a-z']+,? [a-z']+,? [a-z'-]+");
    private static final Pattern SQL = Pattern.compile(
            "\\b(SELECT|INSERT|UPDATE|DELETE|WHERE|FROM|JOIN|ORDER BY|LIMIT|VALUES|SET|AND|ON CONFLICT)\\b"
                    + "|^ *(select|insert into|update|delete from|from|where|and|join|order by|for update|on conflict)\\b"
                    + "|\\w_\\w");

    /** What goes to the log, to the database, or to whoever mends a program, and to nobody else. */
    private static final Set<String> NOT_FOR_PEOPLE = Set.of(
            "log",
            "run",
            "createQuery",
            "createNativeQuery",
            "admits",
            "IllegalStateException",
            "IllegalArgumentException",
            "UncheckedIOException",
            "IOException",
            "SQLException",
            "MalformedEventLine",
            "MissingResourceException");

    /** What stands in files, word for word, and is looked for there. */
    private static final List<String> WORDS_OF_FILES = List.of(
            "/protocol/carelinkcells/CareLinkInsulin.java",
            "/protocol/csv/RangeWords.java",
            "/protocol/librerecords/LibreColumns.java",
            "/protocol/librerecords/LibreWords.java",
            "/family/accuchekmobile/AccuChekMobileDecoder.java",
            "/family/carelink/CareLinkColumns.java",
            "/family/carelinkpersonal/PersonalColumns.java",
            "/family/dexcomclarity/ClarityHeader.java",
            "/family/glooko/GlookoWords.java",
            "/family/mysugr/MySugrDecoder.java",
            "/family/mysugr/MySugrWords.java");

    /** What an event holds, and every program has read so far. */
    private static final List<String> WORDS_OF_EVENTS = List.of("/family/nightscout/Treatment.java");

    /** What the list of devices says of each, in English: the command line prints it, and programs read it. */
    private static final List<String> LIST_OF_DEVICES =
            List.of("Family.java", "/family/UnreadDevices.java", "/catalogue/Verification.java");

    /** What is caught, and said in a phrase by who catches it. */
    private static final List<String> CAUGHT =
            List.of("/protocol/json/DamagedJson.java", "/protocol/zip/DamagedZip.java");

    /** What operators read, when a portal does not start or in its log, and what attempts are counted under. */
    private static final List<String> FOR_OPERATORS = List.of(
            "/setting/",
            "/platform/Durability.java",
            "/platform/OwnerRole.java",
            "/web/body/BodyRefused.java",
            "/account/password/SignIns.java");

    /** What programmers read, in the description of the interface: English, as the annotations it completes. */
    private static final List<String> FOR_PROGRAMMERS = List.of("/web/description/SharedAnswers.java");

    private static final List<String> ELSEWHERE = Stream.of(
                    WORDS_OF_FILES, WORDS_OF_EVENTS, LIST_OF_DEVICES, CAUGHT, FOR_OPERATORS, FOR_PROGRAMMERS)
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"devices", "ejb", "web", "uploader-jws"})
    void noSentenceForPeopleStandsInCode(String module) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ProjectRoot.file(module + "/src/main/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> ELSEWHERE.stream().noneMatch(each.toString()::contains))
                    .toList()) {
                sources.add(new Source(Files.readString(file)));
            }
        }

        assertThat(sentencesIn(sources)).isEmpty();
    }

    @Test
    void aSentenceIsFoundAndWhatIsNoneIsNot() throws IOException {
        assertThat(sentencesIn(List.of(new Source("""
                        class Late {
                            @Operation(description = "told to programmers only")
                            String a() {
                                log("told to the log only");
                                run("SELECT act FROM audit_entry WHERE chain = ?");
                                throw cannot("Nothing of it " + "was stored");
                            }
                        }
                        """)))).containsExactly("Nothing of it was stored");
    }

    private static List<String> sentencesIn(List<Source> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, sources);
        List<String> sentences = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new Sentences(sentences).scan(unit, null);
        }
        return sentences;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Sentences extends TreeScanner<Void, Void> {

        private final List<String> found;

        Sentences(List<String> found) {
            this.found = found;
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }

        /** What works in the background is named for the log. */
        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            return method.getName().contentEquals("name") ? null : super.visitMethod(method, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            String[] path = call.getMethodSelect().toString().split("\\.");
            return NOT_FOR_PEOPLE.contains(path[path.length - 1]) ? null : super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            return NOT_FOR_PEOPLE.contains(made.getIdentifier().toString()) ? null : super.visitNewClass(made, nothing);
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void nothing) {
            String joined = joined(sum);
            if (isSentence(joined)) {
                found.add(joined);
                return null;
            }
            return isSql(joined) ? null : super.visitBinary(sum, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            String text = String.valueOf(literal.getValue());
            if (isSentence(text)) {
                found.add(text);
            }
            return null;
        }

        private static String joined(com.sun.source.tree.Tree part) {
            if (part instanceof BinaryTree sum) {
                return joined(sum.getLeftOperand()) + joined(sum.getRightOperand());
            }
            return part instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : "";
        }

        private static boolean isSentence(String text) {
            return THREE_WORDS.matcher(text).find() && !isSql(text) && !text.contains("<");
        }

        private static boolean isSql(String text) {
            return SQL.matcher(text).find();
        }
    }
}
