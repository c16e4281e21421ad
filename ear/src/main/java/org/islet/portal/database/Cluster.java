package org.islet.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.islet.portal.CannotStart;
import org.islet.portal.Folders;

/** The files of a database, in the folder {@code cluster}, and the password beside them. */
record Cluster(Path folder, Path log, PostgresProgram program) {

    static final String USER = "islet";

    Path path() {
        return path(folder);
    }

    static Path path(Path folder) {
        return folder.resolve("cluster");
    }

    static String password(Path folder) throws IOException {
        return Files.readString(passwordFile(folder)).strip();
    }

    private static Path passwordFile(Path folder) {
        return folder.resolve("password");
    }

    /** Made under another name and moved when complete: an interrupted first start leaves nothing half. */
    void createIfMissing() throws IOException, CannotStart {
        if (Files.exists(path())) {
            return;
        }
        var unfinished = folder.resolve("creating");
        Folders.delete(unfinished);
        writePassword();
        program.run(
                log,
                "",
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + USER,
                "--pwfile=" + passwordFile(folder),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
        program.run(log, "CREATE DATABASE islet\n", "postgres", "--single", "-D", unfinished + "", "postgres");
        Files.move(unfinished, path());
    }

    static String newPassword() {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private void writePassword() throws IOException {
        var passwordFile = passwordFile(folder);
        Files.deleteIfExists(passwordFile);
        Files.createFile(passwordFile);
        var file = passwordFile.toFile();
        if (!(file.setReadable(false, false) && file.setReadable(true, true))) {
            Files.writeString(log, "could not restrict " + passwordFile + " to its owner\n");
        }
        Files.writeString(passwordFile, newPassword());
    }

    /** Durability is said out loud, and the operator's hand in this file does not survive a start. */
    void writeConfiguration(int port) throws IOException {
        Files.writeString(path().resolve("postgresql.conf"), """
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
}
