package org.islet.portal.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.islet.portal.Arguments;
import org.islet.portal.CannotStart;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Which folder and which file.
 *
 * @param erased the list of the erased, for a restore
 */
record BackupOptions(Optional<Path> data, Path file, Optional<Path> erased) {

    static final String USAGE = """
            Usage: ./islet backup [--data DIR] --out FILE    everything a portal keeps, running or not, into one file
                   ./islet restore FILE --data DIR [--erased LIST]
                                                             and back, into an empty folder; LIST is the erased.list
                                                             of the portal: who is in it is erased again""";

    static BackupOptions forBackup(List<String> words) throws CannotStart {
        var given = Arguments.read(
                CommandSpec.create().addOption(Arguments.valued("--data")).addOption(Arguments.valued("--out")),
                words,
                USAGE);
        return new BackupOptions(given.value("--data").map(Path::of), file(given.value("--out")), Optional.empty());
    }

    static BackupOptions forRestore(List<String> words) throws CannotStart {
        var given = Arguments.read(
                CommandSpec.create()
                        .addOption(Arguments.valued("--data"))
                        .addOption(Arguments.valued("--erased"))
                        .addPositional(PositionalParamSpec.builder()
                                .index("0")
                                .type(String.class)
                                .build()),
                words,
                USAGE);
        var file = file(Optional.ofNullable(given.given().matchedPositionalValue(0, null)));
        if (given.value("--data").isEmpty()) {
            throw wrong("Say where to restore to with --data DIR.");
        }
        return new BackupOptions(
                given.value("--data").map(Path::of),
                file,
                given.value("--erased").map(Path::of));
    }

    private static Path file(Optional<String> named) throws CannotStart {
        return Path.of(named.orElseThrow(() -> wrong("Say which file.")));
    }

    private static CannotStart wrong(String what) {
        return new CannotStart(what + "\n" + USAGE);
    }
}
