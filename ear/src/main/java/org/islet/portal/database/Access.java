package org.islet.portal.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** How an embedded database is spoken to. */
public record Access(String url, String user, String password) {

    static Access of(Path folder, int port) throws IOException {
        return new Access("jdbc:postgresql://127.0.0.1:" + port + "/islet", Cluster.USER, Cluster.password(folder));
    }

    /** That of the database running in a folder, whoever started it; empty while none runs. */
    public static Optional<Access> running(Path folder) throws IOException {
        var port = PidFile.read(Cluster.path(folder))
                .filter(file -> file.running().isPresent())
                .flatMap(PidFile::port);
        return port.isPresent() ? Optional.of(of(folder, port.get())) : Optional.empty();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url;
    }
}
