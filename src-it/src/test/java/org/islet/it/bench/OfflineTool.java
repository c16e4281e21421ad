package org.islet.it.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.islet.it.portal.ProjectRoot;

/** {@code ./islet} as a person calls it, what it says thrown away. */
final class OfflineTool {

    private OfflineTool() {}

    /** Answers its exit code. */
    static int run(List<String> arguments) {
        var command = new ArrayList<>(List.of(ProjectRoot.file("islet").toString()));
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
