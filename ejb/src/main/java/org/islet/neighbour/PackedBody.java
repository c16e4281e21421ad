package org.islet.neighbour;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.islet.devices.phrase.Phrase;

/**
 * A body as a program sent it, perhaps packed on the way: what is kept is what was packed, and never more than a plain one
 * may be.
 *
 * @param encoding as HTTP names it; empty for a plain body
 */
public record PackedBody(byte[] bytes, String encoding) {

    /** Of a request without one. */
    public static final PackedBody NONE = new PackedBody(new byte[0], "");

    byte[] unpacked() {
        String name = encoding.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("identity")) {
            return bytes;
        }
        try (InputStream plain = opened(name, bytes)) {
            byte[] unpacked = plain.readNBytes(SentBody.LARGEST + 1);
            if (unpacked.length > SentBody.LARGEST) {
                throw new BodyTooLarge(SentBody.LARGEST);
            }
            return unpacked;
        } catch (IOException damaged) {
            throw new UnacceptableBody(Phrase.of("neighbour.packed"));
        }
    }

    private static InputStream opened(String encoding, byte[] bytes) throws IOException {
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(new ByteArrayInputStream(bytes));
            case "deflate" -> new InflaterInputStream(new ByteArrayInputStream(bytes));
            default -> throw new UnacceptableBody(Phrase.of("neighbour.packed"));
        };
    }
}
