package org.islet.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.islet.it.person.Json;
import org.islet.it.portal.ProjectRoot;

/** The figures of one run as JSON in bench-results, with when and on what they were taken. */
final class ResultFile {

    private ResultFile() {}

    static Path folder() throws IOException {
        return Files.createDirectories(ProjectRoot.file("bench-results"));
    }

    /** A name for a file or folder of this run, which sorts by time. */
    static String named(String what) {
        return what + "-" + Instant.now().toString().replace(':', '-');
    }

    static void write(String what, List<Map<String, Object>> figures) throws IOException {
        var file = folder().resolve(named(what) + ".json");
        var result = Map.of(
                "at", Instant.now().toString(),
                "java", System.getProperty("java.version"),
                "processors", Runtime.getRuntime().availableProcessors(),
                "figures", figures);
        Files.writeString(file, Json.of(result) + "\n");
        System.err.println("written to " + file);
    }
}
