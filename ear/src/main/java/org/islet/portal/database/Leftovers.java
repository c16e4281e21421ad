package org.islet.portal.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Processes of an earlier database of this folder. A new one must not be started beside them: they hold its memory and
 * may still write to its files.
 *
 * <p>They are known by their program, which lies in our folder; a process that merely has the number of an old one is
 * a stranger and is left alone.
 */
final class Leftovers {

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration BY_THEMSELVES = Duration.ofSeconds(10);
    private static final Duration WHEN_ASKED = Duration.ofSeconds(10);

    private final Path folder;
    private final Consumer<String> say;

    Leftovers(Path folder, Consumer<String> say) throws IOException {
        this.folder = folder.toRealPath();
        this.say = say;
    }

    List<ProcessHandle> alive() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(folder))
                .isPresent();
    }

    /** The children of a database that died notice it and end; those that do not are ended. */
    void awaitEnd() {
        if (haveEndedWithin(Duration.ofSeconds(1))) {
            return;
        }
        say.accept("Waiting for " + alive().size() + " processes of the database that died to end.");
        if (haveEndedWithin(BY_THEMSELVES)) {
            return;
        }
        alive().forEach(ProcessHandle::destroy);
        if (!haveEndedWithin(WHEN_ASKED)) {
            alive().forEach(ProcessHandle::destroyForcibly);
            haveEndedWithin(WHEN_ASKED);
        }
    }

    /** A process that ended has no program any more, even where its parent took no notice yet. */
    private boolean haveEndedWithin(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        while (!alive().isEmpty()) {
            if (System.nanoTime() > end || Thread.interrupted()) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }
}
