package org.islet.portal.backup;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.islet.portal.CannotStart;

/** Which folder and which file. */
record BackupOptions(Optional<Path> data, Path file) {

    static final String USAGE = """
            Usage: ./islet backup [--data DIR] --out FILE    everything a portal keeps, running or not, into one file
                   ./islet restore FILE --data DIR           and back, into an empty folder""";

    static BackupOptions forBackup(List<String> arguments) throws CannotStart {
        return parse(arguments, true);
    }

    static BackupOptions forRestore(List<String> arguments) throws CannotStart {
        var options = parse(arguments, false);
        if (options.data().isEmpty()) {
            throw wrong("Say where to restore to with --data DIR.");
        }
        return options;
    }

    private static BackupOptions parse(List<String> arguments, boolean isBackup) throws CannotStart {
        Optional<Path> data = Optional.empty();
        Optional<Path> file = Optional.empty();
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            var option = rest.pop();
            if (option.equals("--data")) {
                data = Optional.of(valueOf(option, rest));
            } else if (isBackup && option.equals("--out")) {
                file = Optional.of(valueOf(option, rest));
            } else if (!isBackup && !option.startsWith("-") && file.isEmpty()) {
                file = Optional.of(Path.of(option));
            } else {
                throw wrong("There is no option " + option + ".");
            }
        }
        return new BackupOptions(data, file.orElseThrow(() -> wrong("Say which file.")));
    }

    private static Path valueOf(String option, ArrayDeque<String> rest) throws CannotStart {
        if (rest.isEmpty()) {
            throw wrong(option + " needs a value.");
        }
        return Path.of(rest.pop());
    }

    private static CannotStart wrong(String what) {
        return new CannotStart(what + "\n" + USAGE);
    }
}
