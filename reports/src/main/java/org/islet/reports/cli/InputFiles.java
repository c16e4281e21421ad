package org.islet.reports.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.capture.CaptureOfFiles;
import org.islet.devices.capture.DamagedCaptureFile;
import org.islet.devices.capture.NotHex;
import org.islet.devices.capture.RawCapture;

/**
 * Files read as one capture, in the order given: a {@code .hex} file as hex text, a {@code .hexlines} file as one part a
 * line, a capture file as what it carries, anything else as its bytes. A written dialog, in which the lines of the device
 * begin with {@code >}, stays as it is: its family knows whose line is whose.
 */
final class InputFiles {

    static final long LARGEST = 128L << 20;

    private InputFiles() {}

    static RawCapture read(List<Path> files) throws BadInput {
        List<RawCapture> captures = new ArrayList<>();
        for (Path file : files) {
            captures.add(read(file, captures.size()));
        }
        return captures.size() == 1 ? captures.get(0) : CaptureOfFiles.joined(captures);
    }

    private static RawCapture read(Path file, int number) throws BadInput {
        try {
            return CaptureOfFiles.open(file.getFileName().toString(), bytes(file), number);
        } catch (DamagedCaptureFile damaged) {
            throw new BadInput("damaged", file, damaged.phrase());
        } catch (NotHex damaged) {
            throw new BadInput("not-hex", file, damaged.phrase());
        }
    }

    private static byte[] bytes(Path file) throws BadInput {
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput("folder", file);
            }
            if (Files.size(file) > LARGEST) {
                throw new BadInput("too-large", file, LARGEST >> 20);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new BadInput("absent", file);
        } catch (IOException e) {
            throw new BadInput("not-read", file, e.getClass().getSimpleName());
        }
    }
}
