package org.islet.portal.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the database's log says after this moment. */
record LogTail(Path log, long from) {

    private static final Pattern FAILURE = Pattern.compile("(?:FATAL|PANIC|postgres): +(.*)");

    static LogTail of(Path log) throws IOException {
        return new LogTail(log, Files.exists(log) ? Files.size(log) : 0);
    }

    /** The last failure it names. */
    String reason() throws IOException {
        var reason = "it gave no reason";
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(from);
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
                var failure = FAILURE.matcher(line);
                reason = failure.find() ? failure.group(1) : reason;
            }
        }
        return reason;
    }
}
