package org.islet.neighbour.outside;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One question to a site, by HTTP/1.1, on a connection of its own to an address that was checked. No client of the JDK
 * lets a connection be pinned to an address while TLS checks the name.
 */
public final class SiteConnection {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration UNTIL_CONNECTED = Duration.ofSeconds(5);

    private final CheckedSite site;
    private final int largestBody;

    public SiteConnection(CheckedSite site, int largestBody) {
        this.site = site;
        this.largestBody = largestBody;
    }

    /** @param path behind the address of the site, with its query, encoded */
    public SiteAnswer get(String path, Map<String, String> headers) throws SiteFault {
        var deadline = new Deadline(PATIENCE);
        try (Socket plain = connected(deadline);
                Socket socket = site.address().isSecure() ? secured(plain, deadline) : plain) {
            socket.getOutputStream().write(request(path, headers));
            socket.getOutputStream().flush();
            return new AnswerReader(timed(socket, deadline), largestBody).read();
        } catch (SocketTimeoutException slow) {
            throw new SiteFault(SiteTrouble.SLOW);
        } catch (SSLException untrusted) {
            throw new SiteFault(SiteTrouble.CERTIFICATE);
        } catch (IOException away) {
            throw new SiteFault(SiteTrouble.AWAY);
        }
    }

    private Socket connected(Deadline deadline) throws IOException {
        IOException last = new IOException();
        for (InetAddress place : site.places()) {
            var socket = new Socket();
            try {
                int patience = Math.min((int) UNTIL_CONNECTED.toMillis(), deadline.left());
                socket.connect(new InetSocketAddress(place, site.address().port()), patience);
                socket.setSoTimeout(deadline.left());
                return socket;
            } catch (IOException nobodyThere) {
                socket.close();
                last = nobodyThere;
            }
        }
        throw last;
    }

    private Socket secured(Socket plain, Deadline deadline) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(
                plain, site.address().host(), site.address().port(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.setSoTimeout(deadline.left());
        socket.startHandshake();
        return socket;
    }

    private byte[] request(String path, Map<String, String> headers) {
        var text = new StringBuilder("GET " + site.address().path() + path + " HTTP/1.1\r\n");
        line(text, "Host", site.address().authority());
        line(text, "Accept", "application/json");
        line(text, "Accept-Encoding", "gzip");
        line(text, "User-Agent", "Islet");
        line(text, "Connection", "close");
        headers.forEach((name, value) -> line(text, name, value));
        return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void line(StringBuilder text, String name, String value) {
        if (value.chars().anyMatch(letter -> letter < ' ' || letter > '~')) {
            throw new IllegalArgumentException("no header holds such a value");
        }
        text.append(name).append(": ").append(value).append("\r\n");
    }

    /** Each read waits no longer than what is left for all of them. */
    private static InputStream timed(Socket socket, Deadline deadline) throws IOException {
        InputStream from = socket.getInputStream();
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                socket.setSoTimeout(deadline.left());
                return from.read(into, offset, length);
            }
        };
    }
}
