package org.islet.devices.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.islet.devices.bytes.Crc16;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.DecoderPromises;

/**
 * What Jazzer runs, one family in a process: {@code -Dislet.fuzz.family=} names it, {@code -Dislet.fuzz.findings=} the
 * folder for captures that break a promise.
 */
public final class DecoderTarget {

    private static final FuzzedFamily FAMILY = new FuzzedFamily(System.getProperty("islet.fuzz.family", ""));
    private static final Path FINDINGS = Path.of(System.getProperty("islet.fuzz.findings", ""));

    private DecoderTarget() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        RawCapture capture = FAMILY.capture(input);
        try {
            new DecoderPromises(FAMILY.family()).check(capture, FAMILY.options(input));
        } catch (RuntimeException | Error broken) {
            keep(capture);
            throw broken;
        }
    }

    /** As a capture file, which means the same when the seeds it grew from have changed. */
    private static void keep(RawCapture capture) throws IOException {
        byte[] file = CaptureFile.bytesOf(capture);
        String name = "%s-%04x-%d.capture"
                .formatted(FAMILY.family().id(), Crc16.of(file, 0, file.length, 0xFFFF), file.length);
        Files.write(Files.createDirectories(FINDINGS).resolve(name), file);
    }
}
