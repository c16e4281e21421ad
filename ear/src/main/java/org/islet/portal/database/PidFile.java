package org.islet.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running database says of itself in {@code postmaster.pid}: its process on the first line, its port on the
 * fourth.
 */
record PidFile(long process, Optional<Integer> port) {

    private static final int PORT_LINE = 3;

    static Path of(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Empty where there is none, or one that was not written to its end. */
    static Optional<PidFile> read(Path cluster) throws IOException {
        try {
            return parse(Files.readAllLines(of(cluster)));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        }
    }

    static Optional<PidFile> parse(List<String> lines) {
        return number(lines, 0)
                .map(process -> new PidFile(process, number(lines, PORT_LINE).map(Long::intValue)));
    }

    private static Optional<Long> number(List<String> lines, int line) {
        return lines.stream()
                .skip(line)
                .findFirst()
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    Optional<ProcessHandle> running() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive);
    }
}
