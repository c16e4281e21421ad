package org.islet.devices.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.DecoderPromises;

/**
 * What Jazzer runs, one family in a process: {@code -Dislet.fuzz.family=} names it, {@code -Dislet.fuzz.findings=} the
 * folder for captures that break a promise.
 */
public final class DecoderTarget {

    private static final FuzzedFamily FAMILY = new FuzzedFamily(System.getProperty("islet.fuzz.family", ""));
    private static final Findings FINDINGS = new Findings(
            Path.of(System.getProperty("islet.fuzz.findings", "")),
            FAMILY.family().id());

    private DecoderTarget() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        RawCapture capture = FAMILY.capture(input);
        try {
            new DecoderPromises(FAMILY.family()).check(capture, FAMILY.options(input));
        } catch (RuntimeException | Error broken) {
            FINDINGS.keep(capture, broken);
            throw broken;
        }
    }
}
