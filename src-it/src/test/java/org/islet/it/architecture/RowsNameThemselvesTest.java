package org.islet.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.it.portal.ProjectRoot;
import org.junit.jupiter.api.Test;

/**
 * A button in a list says what it stands beside in a field of its form. What the server finds at the button's place when
 * it is pressed may be another by then: another consent would be ended, another colleague removed.
 */
class RowsNameThemselvesTest {

    private static final Pattern ACTION = Pattern.compile("action=\"#\\{[\\w.]+\\(([^\"]*)\\)}\"");
    private static final Pattern SENT = Pattern.compile("param(\\.\\w+|\\['[\\w-]+' \\+= \\w+\\.index])|'[A-Z_]+'");

    @Test
    void noActionTakesWhatStandsAtItsPlaceWhenItIsPressed() throws IOException {
        assertThat(notSentByTheForm()).isEmpty();
    }

    private static List<String> notSentByTheForm() throws IOException {
        try (Stream<Path> files = Files.walk(ProjectRoot.file("web/src/main/webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(RowsNameThemselvesTest::notSentByTheForm)
                    .toList();
        }
    }

    private static Stream<String> notSentByTheForm(Path page) {
        try {
            return ACTION.matcher(Files.readString(page))
                    .results()
                    .flatMap(action -> Arrays.stream(action.group(1).split(", ")))
                    .filter(argument -> !SENT.matcher(argument).matches())
                    .map(argument -> page.getFileName() + ": " + argument);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
