package org.islet.capture;

import java.util.function.Consumer;
import org.islet.devices.decode.CaptureHints;

/**
 * Bytes to be kept for good.
 *
 * @param sha256 of the bytes, in lower-case hex; {@link #content} was checked against it
 */
public record NewCapture(String fileName, String sha256, long size, Pieces content, CaptureHints hints) {

    /** Bytes in pieces of at most a mebibyte, so that a large file is never held as a whole. */
    @FunctionalInterface
    public interface Pieces {

        /** Hands out one piece after the other; may be asked again. */
        void each(Consumer<byte[]> taker);
    }
}
