package org.islet.capture;

import java.util.HexFormat;
import org.islet.platform.Sha256;

/**
 * Bytes to be kept for good.
 *
 * @param sha256 of the bytes, in lower-case hex, computed here and not believed
 */
public record NewCapture(String fileName, String sha256, byte[] bytes, CaptureHints hints) {

    public static NewCapture of(String fileName, byte[] bytes, CaptureHints hints) {
        return new NewCapture(fileName, sha256(bytes), bytes, hints);
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }
}
