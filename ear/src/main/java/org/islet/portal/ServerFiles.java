package org.islet.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files a server needs: those shipped with the portal, and those written for this start. */
record ServerFiles(Path home, Path work, Path logs, boolean isBehindProxy) {

    private static final String LOG = "islet.log.";

    /** The scheme the browser used. */
    private static final String BELIEVE_PROXY = "scheme-mapping=X-Forwarded-Proto";

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners" + ".network-listener.%s-listener.%s";

    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    /**
     * No word about the server's make; its own metrics off; TRACE comes as far as our filter, which refuses it with the
     * headers of every answer.
     */
    private static final List<String> COMMANDS = List.of(
            HTTP + "xpowered-by=false",
            HTTP + "server-header=false",
            HTTP + "xframe-options=false",
            // a body that stops coming lets go of its thread
            "configs.config.server-config.network-config.transports.transport.tcp.read-timeout-millis=10000",
            HTTP + "trace-enabled=true",
            // styles, scripts and letters only, the same for everybody: the length of a packed page would tell whoever
            // may put words into it what else it holds, its secrets too
            HTTP + "compression=on",
            HTTP + "compressable-mime-type=text/css,text/javascript,application/javascript,application/x-font-ttf",
            // more than wait for a report and send a body together, so that a page and the health check find one
            "configs.config.server-config.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=400",
            "configs.config.server-config.microprofile-metrics-configuration.enabled=false",
            "configs.config.server-config.web-container.session-config.session-manager.manager-properties"
                    + ".session-id-generator-classname=org.islet.session.SecureSessionIds",
            "configs.config.server-config.http-service.virtual-server.server.property.valve_1"
                    + "=org.islet.server.ReadyDoor");

    private static final String LOGGING = """
            handlers=java.util.logging.FileHandler
            java.util.logging.FileHandler.pattern=%s
            java.util.logging.FileHandler.limit=20000000
            java.util.logging.FileHandler.count=5
            java.util.logging.FileHandler.append=true
            java.util.logging.FileHandler.encoding=UTF-8
            java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s %%5$s%%6$s%%n
            .level=INFO
            com.hazelcast.level=WARNING
            org.hibernate.validator.internal.util.Version.level=WARNING
            """;

    /** The newest of five. */
    Path log() {
        return logs.resolve(LOG + 0);
    }

    Path application() {
        return home.resolve("islet.ear");
    }

    Path postgres() {
        return home.resolve("postgresql.jar");
    }

    String[] arguments(ListenAddress place) throws IOException {
        var domain = work.resolve("domain");
        Folders.delete(domain);
        return new String[] {
            "--port",
            Integer.toString(place.port()),
            "--nohazelcast",
            "--rootdir",
            Files.createDirectories(domain).toString(),
            "--unpackdir",
            runtime().toString(),
            "--prebootcommandfile",
            beforeBoot(place.address()).toString(),
            "--postbootcommandfile",
            afterBoot().toString(),
            "--logproperties",
            logging().toString()
        };
    }

    /** The server's libraries, unpacked once for each archive; an unpacking that was cut off is begun again. */
    private Path runtime() throws IOException {
        var runtime = work.resolve("runtime");
        if (!Files.exists(unpacked()) || !Files.readString(unpacked()).equals(archive())) {
            Files.deleteIfExists(unpacked());
            Folders.delete(runtime);
        }
        return Files.createDirectories(runtime);
    }

    /** Called once the server runs, and so has all of its libraries. */
    void rememberUnpacked() throws IOException {
        Files.writeString(unpacked(), archive());
    }

    private Path unpacked() {
        return work.resolve("unpacked");
    }

    private String archive() throws IOException {
        var archive = home.resolve("payara-micro.jar");
        return Files.size(archive) + " " + Files.getLastModifiedTime(archive);
    }

    /** While it boots the server would answer 404 to everything: its port stays shut until the door stands. */
    private Path beforeBoot(String address) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("set " + LISTENER.formatted("http", "address=" + address));
        lines.add("set " + LISTENER.formatted("http", "enabled=false"));
        lines.add("set " + LISTENER.formatted("https", "address=" + address));
        if (isBehindProxy) {
            lines.add("set " + HTTP + BELIEVE_PROXY);
        }
        COMMANDS.forEach(command -> lines.add("set " + command));
        return Files.write(work.resolve("before-boot.txt"), lines);
    }

    private Path afterBoot() throws IOException {
        return Files.writeString(
                work.resolve("after-boot.txt"), "set " + LISTENER.formatted("http", "enabled=true") + "\n");
    }

    /** A backslash would be an escape in the file of properties. */
    private Path logging() throws IOException {
        return Files.writeString(
                work.resolve("logging.properties"),
                LOGGING.formatted(logs.resolve(LOG + "%g").toString().replace('\\', '/')));
    }
}
