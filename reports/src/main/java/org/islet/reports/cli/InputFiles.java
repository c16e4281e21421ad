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
            throw new BadInput(file + ": " + damaged.getMessage() + ". Copy it again from where it was made.");
        } catch (NotHex damaged) {
            throw new BadInput(file + ", " + damaged.getMessage());
        }
    }

    private static byte[] bytes(Path file) throws BadInput {
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput(file + ": this is a folder. Name the files in it.");
            }
            if (Files.size(file) > LARGEST) {
                throw new BadInput(file + ": larger than " + (LARGEST >> 20)
                        + " MiB, which no device or export we know writes. Is it the right file?");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new BadInput(file + ": there is no such file.");
        } catch (IOException e) {
            throw new BadInput(file + ": cannot be read (" + e.getClass().getSimpleName() + "). May you read it?");
        }
    }
}
