package org.islet.portal;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.islet.setting.Setting;
import org.islet.setting.Settings;

/** Where the portal listens. */
record ListenAddress(String address, int port) {

    private static final Duration BETWEEN_ASKING = Duration.ofMillis(200);

    static ListenAddress of(Settings settings) {
        return new ListenAddress(settings.text(Setting.ADDRESS), settings.number(Setting.PORT));
    }

    /** A listener on every network is reached from here by loopback. */
    URI url() {
        return URI.create("http://" + (address.equals("0.0.0.0") ? "127.0.0.1" : address) + ":" + port + "/");
    }

    /** Asked before anything is started: a server that finds its port taken would hang. */
    void refuseTaken() throws CannotStart {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(
                    "Port " + port + " on " + address + " cannot be used (" + e.getMessage()
                            + "). Stop what uses it, or choose another with --port N.",
                    e);
        }
    }

    /**
     * Healthy means that the health check, which asks the database, says so. It is asked again for a while: a server
     * that has just come up may still close a connection it accepted.
     */
    boolean isHealthySoon(Duration patience) throws IOException {
        var health = url().resolve("health").toURL();
        long end = System.nanoTime() + patience.toNanos();
        while (!isHealthy(health)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_ASKING.toNanos());
        }
        return true;
    }

    private static boolean isHealthy(URL health) throws IOException {
        var connection = (HttpURLConnection) health.openConnection();
        connection.setConnectTimeout(10_000);
        connection.setReadTimeout(30_000);
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (SocketException | SocketTimeoutException notYet) {
            return false;
        }
    }
}
