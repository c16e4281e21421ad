package org.islet.devices.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.islet.devices.bytes.Crc16;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.RawCapture;

/**
 * Keeps the smallest capture that breaks a promise in one way, with what was thrown beside it. As a capture file it means
 * the same when the seeds it grew from have changed.
 */
record Findings(Path folder, String family) {

    void keep(RawCapture capture, Throwable broken) throws IOException {
        byte[] file = CaptureFile.bytesOf(capture);
        Path kept = Files.createDirectories(folder).resolve("%s-%04x.capture".formatted(family, way(broken)));
        if (!Files.exists(kept) || Files.size(kept) > file.length) {
            Files.write(kept, file);
            Files.writeString(kept.resolveSibling(kept.getFileName() + ".txt"), trace(broken));
        }
    }

    /** The same for the same complaint from the same place, whatever numbers it names. */
    private static int way(Throwable broken) {
        String place = Arrays.stream(broken.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.islet."))
                .limit(3)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining());
        String complaint = String.valueOf(broken.getMessage()).replaceAll("[^a-z ].*", "");
        byte[] both = (broken.getClass() + complaint + place).getBytes(StandardCharsets.UTF_8);
        return Crc16.of(both, 0, both.length, 0xFFFF);
    }

    private static String trace(Throwable broken) {
        var text = new StringWriter();
        broken.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
