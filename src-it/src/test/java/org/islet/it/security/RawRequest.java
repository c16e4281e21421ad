package org.islet.it.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.islet.it.portal.Portal;

/** A request written byte by byte, by somebody who need not be polite; and the beginning of what is answered. */
final class RawRequest implements AutoCloseable {

    private static final int MEBIBYTE = 1 << 20;
    private static final String FORM_WITH_FILES = "multipart/form-data; boundary=here";
    private static final String FILE =
            "--here\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.bin\"\r\n\r\n";

    private final Socket socket;
    private final String host;

    private RawRequest(Socket socket, String host) {
        this.socket = socket;
        this.host = host;
    }

    static RawRequest to(Portal portal) {
        return claiming(portal, portal.url().getAuthority());
    }

    /** As if the portal had another name. */
    static RawRequest claiming(Portal portal, String host) {
        try {
            var socket = new Socket(portal.url().getHost(), portal.url().getPort());
            socket.setSoTimeout(60_000);
            return new RawRequest(socket, host);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String newSender() {
        var random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }

    /** The first line and the headers; a host is added. */
    RawRequest head(String requestLine, String... headers) {
        return write(requestLine + " HTTP/1.1\r\nHost: " + host + "\r\n" + String.join("\r\n", headers)
                + (headers.length == 0 ? "\r\n" : "\r\n\r\n"));
    }

    /** A form with a file of so many mebibytes, its length said beforehand. */
    RawRequest fileOfSaidLength(String path, int mebibytes) {
        head(
                "POST " + path,
                "Content-Type: " + FORM_WITH_FILES,
                "Content-Length: " + (FILE.length() + (long) mebibytes * MEBIBYTE));
        write(FILE);
        for (int i = 0; i < mebibytes && !isAnswered(); i++) {
            write(new byte[MEBIBYTE]);
        }
        return this;
    }

    /** The same in chunks, so that nobody knows how much will come. */
    RawRequest fileInChunks(String path, int mebibytes) {
        head("POST " + path, "Content-Type: " + FORM_WITH_FILES, "Transfer-Encoding: chunked");
        write(Integer.toHexString(FILE.length()) + "\r\n" + FILE + "\r\n");
        for (int i = 0; i < mebibytes && !isAnswered(); i++) {
            write(Integer.toHexString(MEBIBYTE) + "\r\n");
            write(new byte[MEBIBYTE]);
            write("\r\n");
        }
        return this;
    }

    RawRequest write(String text) {
        return write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawRequest write(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAnswered() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        return Integer.parseInt(answer().split(" ")[1]);
    }

    /** What has come of the answer after its first bytes: the head, in any case. */
    String answer() {
        try {
            var answer = new StringBuilder();
            var bytes = new byte[8192];
            while (answer.indexOf("\r\n\r\n") < 0) {
                int read = socket.getInputStream().read(bytes);
                if (read < 0) {
                    break;
                }
                answer.append(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
            }
            return answer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
