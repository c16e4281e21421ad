package org.islet.portal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** A PostgreSQL of the portal's own: on loopback, behind a password, its files kept in the data folder. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String USER = "islet";
    private static final String DATABASE = "islet";

    private final PostgresProgram program;
    private final Path cluster;
    private final Path log;
    private final Path passwordFile;
    private final int port;

    private EmbeddedDatabase(PostgresProgram program, Path folder, Path log) throws IOException {
        this.program = program;
        this.cluster = folder.resolve("cluster");
        this.passwordFile = folder.resolve("password");
        this.log = log;
        this.port = freePort();
    }

    static EmbeddedDatabase start(Path archive, Path folder, Path log) throws IOException, CannotStart {
        var program = PostgresProgram.unpacked(archive, folder);
        var database = new EmbeddedDatabase(program, folder, log);
        if (!Files.exists(database.cluster)) {
            database.create(folder.resolve("creating"));
        }
        database.stopLeftover();
        database.writeConfiguration();
        program.run(log, "", "pg_ctl", "start", "-w", "-t", "120", "-D", database.cluster.toString());
        return database;
    }

    /** Made under another name and moved when complete: an interrupted first start leaves nothing half. */
    private void create(Path unfinished) throws IOException, CannotStart {
        Folders.delete(unfinished);
        writePassword();
        program.run(
                log,
                "",
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
        program.run(
                log, "CREATE DATABASE " + DATABASE + "\n", "postgres", "--single", "-D", unfinished + "", "postgres");
        Files.move(unfinished, cluster);
    }

    private void writePassword() throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile);
        Files.createFile(passwordFile);
        var file = passwordFile.toFile();
        if (!(file.setReadable(false, false) && file.setReadable(true, true))) {
            Files.writeString(log, "could not restrict " + passwordFile + " to its owner\n");
        }
        Files.writeString(passwordFile, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** After a crash of the portal its database may have lived on. */
    private void stopLeftover() throws IOException, CannotStart {
        if (program.exit(log, "", "pg_ctl", "status", "-D", cluster.toString()) == 0) {
            close();
        }
    }

    /** Durability is said out loud, and the operator's hand in this file does not survive a start. */
    private void writeConfiguration() throws IOException {
        Files.writeString(cluster.resolve("postgresql.conf"), """
                # written by Islet at each start
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 60
                shared_buffers = 64MB
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                log_timezone = 'UTC'
                timezone = 'UTC'
                """.formatted(port));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    String user() {
        return USER;
    }

    String password() throws IOException {
        return Files.readString(passwordFile).strip();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, CannotStart {
        program.run(log, "", "pg_ctl", "stop", "-w", "-m", "fast", "-t", "120", "-D", cluster.toString());
    }
}
