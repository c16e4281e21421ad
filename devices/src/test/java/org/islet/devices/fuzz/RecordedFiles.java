package org.islet.devices.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.Fixtures;

/** The beginnings of the recorded downloads and exported files beside the project, as a device or a system gave them. */
final class RecordedFiles {

    private static final int LONGEST = 8 * 1024;

    private RecordedFiles() {}

    static Stream<byte[]> all() {
        return Fixtures.everyFile().stream().flatMap(RecordedFiles::contents).map(RecordedFiles::beginning);
    }

    private static Stream<byte[]> contents(Path file) {
        String name = file.toString();
        if (name.endsWith(".expected.json")) {
            return Stream.empty();
        }
        if (name.endsWith(".hex")) {
            return Stream.of(Fixtures.hex(file));
        }
        return name.endsWith(".hexlines") ? items(Fixtures.hexLines(file)) : Stream.of(read(file));
    }

    /** Each by itself, and as one stream. */
    private static Stream<byte[]> items(List<byte[]> items) {
        byte[] all = new byte[items.stream().mapToInt(item -> item.length).sum()];
        int at = 0;
        for (byte[] item : items) {
            System.arraycopy(item, 0, all, at, item.length);
            at += item.length;
        }
        return Stream.concat(items.stream(), Stream.of(all));
    }

    private static byte[] beginning(byte[] file) {
        return Arrays.copyOf(file, Math.min(file.length, LONGEST));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
