package org.islet.web.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a form with files, one after the other, as browsers write them (RFC 7578). It keeps a buffer and nothing
 * of a part; a body that ends before its last boundary is refused.
 */
final class PartReader {

    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=\"?([^\";,\\s]{1,70})\"?");
    private static final int LONGEST_HEAD = 8 * 1024;

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;

    private static final int BUFFER = 64 * 1024;

    /** How much of the delimiter has been read; the first boundary has no line break before it. */
    private int matched = 2;

    PartReader(InputStream in, @Nullable String contentType) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!boundary.find()) {
            throw new BodyRefused(Refusal.NOT_UNDERSTOOD);
        }
        this.in = in;
        this.delimiter = ("\r\n--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The head of the next part, after whatever is left of the one before; empty after the last. */
    Optional<PartHead> next() throws IOException {
        copyTo(OutputStream.nullOutputStream());
        int first = read();
        while (first == ' ' || first == '\t') {
            first = read();
        }
        int second = read();
        if (first == '-' && second == '-') {
            return Optional.empty();
        }
        if (first != '\r' || second != '\n') {
            throw new BodyRefused(Refusal.NOT_UNDERSTOOD);
        }
        return Optional.of(head());
    }

    /**
     * What is left of this part. The delimiter begins with a byte that is not in it again, so that a beginning which
     * turns out to be none is content as a whole.
     */
    void copyTo(OutputStream out) throws IOException {
        while (matched < delimiter.length) {
            int one = read();
            if (one == delimiter[matched]) {
                matched++;
            } else {
                out.write(delimiter, 0, matched);
                matched = one == delimiter[0] ? 1 : 0;
                if (matched == 0) {
                    out.write(one);
                }
            }
        }
    }

    private PartHead head() throws IOException {
        matched = 0;
        StringBuilder text = new StringBuilder();
        byte[] line = new byte[LONGEST_HEAD];
        int taken = 0;
        while (true) {
            int length = 0;
            for (int one = read(); one != '\n'; one = read()) {
                line[length++] = (byte) one;
                if (++taken >= LONGEST_HEAD) {
                    throw new BodyRefused(Refusal.NOT_UNDERSTOOD);
                }
            }
            String said = new String(line, 0, length, StandardCharsets.UTF_8).strip();
            if (said.isEmpty()) {
                return PartHead.of(text.toString());
            }
            text.append(said).append('\n');
        }
    }

    private int read() throws IOException {
        if (at == end) {
            at = 0;
            end = in.read(buffer, 0, buffer.length);
            if (end <= 0) {
                end = 0;
                throw new BodyRefused(Refusal.NOT_UNDERSTOOD);
            }
        }
        return buffer[at++] & 0xFF;
    }
}
