package org.islet.upload;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.islet.capture.NewCapture;
import org.islet.platform.Sha256;

/**
 * Bytes with their size and hash, taken piece by piece.
 *
 * @param content the same bytes; held where they are few, and fetched anew where they are many
 */
record Measured(long size, String sha256, NewCapture.Pieces content) {

    private static final long HELD = 4 << 20;

    static Measured of(NewCapture.Pieces content, long announced) {
        MessageDigest digest = Sha256.digest();
        long[] size = {0};
        List<byte[]> held = new ArrayList<>();
        content.each(piece -> {
            digest.update(piece);
            size[0] += piece.length;
            if (announced <= HELD) {
                held.add(piece);
            }
        });
        return new Measured(
                size[0], HexFormat.of().formatHex(digest.digest()), announced <= HELD ? held::forEach : content);
    }
}
