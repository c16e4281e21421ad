package org.islet.portal;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.islet.setting.Setting;
import org.islet.setting.Settings;

/** Where the portal listens. */
record Place(String address, int port) {

    static Place of(Settings settings) {
        return new Place(settings.text(Setting.ADDRESS), settings.number(Setting.PORT));
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

    /** Ready means that the health check, which asks the database, says so. */
    boolean isHealthy() throws IOException {
        var connection = (HttpURLConnection) url().resolve("health").toURL().openConnection();
        connection.setConnectTimeout(10_000);
        connection.setReadTimeout(30_000);
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    }
}
