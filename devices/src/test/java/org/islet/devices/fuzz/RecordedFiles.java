package org.islet.devices.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.devices.Fixtures;
import org.islet.devices.bytes.Hex;

/** The beginnings of the recorded downloads and exported files beside the project, as a device or a system gave them. */
final class RecordedFiles {

    private static final int LONGEST = 3 * 1024;
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f\\s]+");

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
        return name.endsWith(".hexlines") ? Stream.concat(Stream.of(read(file)), items(file)) : Stream.of(read(file));
    }

    /** Each by itself, and as one stream; a line with more than hex in it, as of a dialog, is no item. */
    private static Stream<byte[]> items(Path file) {
        List<byte[]> items = Fixtures.text(file)
                .lines()
                .filter(line -> HEX.matcher(line).matches())
                .map(line -> line.replaceAll("\\s", ""))
                .filter(digits -> digits.length() % 2 == 0)
                .map(Hex::parse)
                .toList();
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
