package org.islet.neighbour.outside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;

/** Reads an answer of HTTP/1.1 (RFC 9112) within bounds: of its head, of its body, and of what a packed body holds. */
final class AnswerReader {

    private static final int LARGEST_HEAD = 32 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_CHUNK_LINE = 200;
    private static final int SIXTEEN = 16;
    private static final int STATUS_BEGINS = 9;
    private static final int STATUS_ENDS = 12;
    private static final int FIRST_FINAL = 200;

    private final InputStream from;
    private final int largestBody;
    private int headLeft = LARGEST_HEAD;

    AnswerReader(InputStream from, int largestBody) {
        this.from = from;
        this.largestBody = largestBody;
    }

    SiteAnswer read() throws IOException, SiteFault {
        int status = status();
        Map<String, String> headers = headers();
        while (status < FIRST_FINAL) { // an answer that only says that another will come
            status = status();
            headers = headers();
        }
        if (status != FIRST_FINAL) {
            return new SiteAnswer(status, headers, new byte[0]);
        }
        return new SiteAnswer(status, headers, unpacked(headers, body(headers)));
    }

    private int status() throws IOException, SiteFault {
        String line = line(LARGEST_HEAD);
        if (!line.matches("HTTP/1\\.[01] [1-5]\\d\\d( .*)?")) {
            throw new SiteFault(SiteTrouble.OTHER_WAY);
        }
        return Integer.parseInt(line.substring(STATUS_BEGINS, STATUS_ENDS));
    }

    private Map<String, String> headers() throws IOException, SiteFault {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(LARGEST_HEAD); !line.isEmpty(); line = line(LARGEST_HEAD)) {
            int colon = line.indexOf(':');
            if (colon <= 0 || headers.size() == MOST_HEADERS) {
                throw new SiteFault(SiteTrouble.OTHER_WAY);
            }
            headers.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException, SiteFault {
        String coding = headers.getOrDefault("transfer-encoding", "");
        if (coding.equalsIgnoreCase("chunked")) {
            return chunked();
        }
        if (!coding.isEmpty()) {
            throw new SiteFault(SiteTrouble.OTHER_WAY);
        }
        String length = headers.getOrDefault("content-length", "");
        if (length.isEmpty()) {
            return bounded(from);
        }
        if (!length.matches("\\d{1,18}")) {
            throw new SiteFault(SiteTrouble.OTHER_WAY);
        }
        return exactly(Long.parseLong(length));
    }

    private byte[] chunked() throws IOException, SiteFault {
        var body = new ByteArrayOutputStream();
        for (long size = chunkSize(); size > 0; size = chunkSize()) {
            if (body.size() + size > largestBody) {
                throw new SiteFault(SiteTrouble.TOO_LARGE);
            }
            body.write(exactly(size));
            if (!line(LONGEST_CHUNK_LINE).isEmpty()) {
                throw new SiteFault(SiteTrouble.OTHER_WAY);
            }
        }
        return body.toByteArray();
    }

    private long chunkSize() throws IOException, SiteFault {
        headLeft = LARGEST_HEAD;
        String size = line(LONGEST_CHUNK_LINE).replaceFirst(";.*", "").strip();
        if (!size.matches("[0-9A-Fa-f]{1,15}")) {
            throw new SiteFault(SiteTrouble.OTHER_WAY);
        }
        return Long.parseLong(size, SIXTEEN);
    }

    private byte[] exactly(long length) throws IOException, SiteFault {
        if (length > largestBody) {
            throw new SiteFault(SiteTrouble.TOO_LARGE);
        }
        byte[] bytes = from.readNBytes((int) length);
        if (bytes.length < length) {
            throw new SiteFault(SiteTrouble.AWAY);
        }
        return bytes;
    }

    private byte[] unpacked(Map<String, String> headers, byte[] body) throws IOException, SiteFault {
        String coding = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
        if (coding.isEmpty() || coding.equals("identity")) {
            return body;
        }
        if (!coding.equals("gzip") && !coding.equals("x-gzip")) {
            throw new SiteFault(SiteTrouble.OTHER_WAY);
        }
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return bounded(plain);
        } catch (SocketTimeoutException | SSLException ofTheWay) {
            throw ofTheWay;
        } catch (IOException damaged) {
            throw new SiteFault(SiteTrouble.NO_RECORDS);
        }
    }

    private byte[] bounded(InputStream stream) throws IOException, SiteFault {
        byte[] bytes = stream.readNBytes(largestBody + 1);
        if (bytes.length > largestBody) {
            throw new SiteFault(SiteTrouble.TOO_LARGE);
        }
        return bytes;
    }

    /** Without its end; a line feed alone is one, too. */
    private String line(int longest) throws IOException, SiteFault {
        var line = new ByteArrayOutputStream();
        for (int letter = from.read(); letter != '\n'; letter = from.read()) {
            if (letter < 0) {
                throw new SiteFault(SiteTrouble.AWAY);
            }
            headLeft--;
            if (headLeft < 0 || line.size() >= longest) {
                throw new SiteFault(SiteTrouble.TOO_LARGE);
            }
            line.write(letter);
        }
        return line.toString(StandardCharsets.ISO_8859_1).replaceFirst("\r$", "");
    }
}
