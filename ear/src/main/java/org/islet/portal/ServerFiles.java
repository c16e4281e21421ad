package org.islet.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files a server needs: those shipped with the portal, and those written for this start. */
record ServerFiles(Path home, Path work, Path log) {

    private static final String LISTENER = "configs.config.server-config.network-config.network-listeners"
            + ".network-listener.%s-listener.address=%s";

    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    /** No word about the server's make; its own metrics off; behind a proxy, the scheme the browser used. */
    private static final List<String> COMMANDS = List.of(
            HTTP + "xpowered-by=false",
            HTTP + "server-header=false",
            HTTP + "xframe-options=false",
            HTTP + "scheme-mapping=X-Forwarded-Proto",
            "configs.config.server-config.microprofile-metrics-configuration.enabled=false",
            "configs.config.server-config.web-container.session-config.session-manager.manager-properties"
                    + ".session-id-generator-classname=org.islet.session.SecureSessionIds");

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

    Path application() {
        return home.resolve("islet.ear");
    }

    Path postgres() {
        return home.resolve("postgresql.jar");
    }

    String[] arguments(Place place) throws IOException {
        Folders.delete(work);
        Files.createDirectories(work);
        return new String[] {
            "--port",
            Integer.toString(place.port()),
            "--nohazelcast",
            "--rootdir",
            Files.createDirectories(work.resolve("domain")).toString(),
            "--unpackdir",
            Files.createDirectories(work.resolve("runtime")).toString(),
            "--prebootcommandfile",
            commands(place.address()).toString(),
            "--logproperties",
            logging().toString()
        };
    }

    private Path commands(String address) throws IOException {
        var lines = new java.util.ArrayList<String>();
        lines.add("set " + LISTENER.formatted("http", address));
        lines.add("set " + LISTENER.formatted("https", address));
        COMMANDS.forEach(command -> lines.add("set " + command));
        return Files.write(work.resolve("before-boot.txt"), lines);
    }

    /** A backslash would be an escape in the file of properties. */
    private Path logging() throws IOException {
        return Files.writeString(
                work.resolve("logging.properties"),
                LOGGING.formatted(log.toString().replace('\\', '/')));
    }
}
