package org.islet.it.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL beside the portals, as a hospital has it: a test may stop it, start it again, and give it to several. */
public final class OwnDatabase implements AutoCloseable {

    public static final String SUPERUSER = "islet";
    private static final String OWNER = "islet_owner";
    private static final String PORTAL = "islet_portal";

    /** As docs/operations.md tells an operator to. */
    private static final List<String> ROLES = List.of(
            "CREATE ROLE " + OWNER + " LOGIN",
            "CREATE ROLE " + PORTAL + " LOGIN",
            "CREATE DATABASE islet OWNER " + OWNER + " ENCODING 'UTF8' TEMPLATE template0");

    private final Path programs;
    private final Path cluster;
    private final int port;

    private OwnDatabase(Path programs, Path cluster, int port) {
        this.programs = programs;
        this.cluster = cluster;
        this.port = port;
    }

    /** Made by the programs that the portal under test has unpacked for itself. */
    public static OwnDatabase start(Portal portal) throws IOException {
        var database = new OwnDatabase(
                programs(portal.data()), PortalProcess.newDataFolder().resolve("cluster"), PortalProcess.freePort());
        database.run("initdb", "--username=" + SUPERUSER, "--auth=trust", "--encoding=UTF8", "--locale=C");
        database.begin();
        try (var sql = DriverManager.getConnection(database.url("postgres"), SUPERUSER, "");
                var statement = sql.createStatement()) {
            for (var role : ROLES) {
                statement.execute(role);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return database;
    }

    private static Path programs(Path data) throws IOException {
        try (var files = Files.walk(data.resolve("postgresql"))) {
            return files.filter(file -> file.endsWith("bin/pg_ctl"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
    }

    public void begin() {
        run("pg_ctl", "start", "-w", "-l", cluster + ".log", "-o", "-p " + port + " -c unix_socket_directories=");
    }

    /** As by a power cut: nobody is asked to leave. */
    public void end() {
        run("pg_ctl", "stop", "-w", "-m", "immediate");
    }

    private void run(String program, String... arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of("-D", cluster.toString()));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            cluster.resolveSibling("said.log").toFile()))
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(program + " failed; see " + cluster.resolveSibling("said.log"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a portal must be told to use it. */
    public Map<String, String> settings() {
        return settings(port);
    }

    /** The same, for a portal that does not come to it directly. */
    public Map<String, String> settings(int way) {
        return Map.of(
                "ISLET_DB_URL",
                url(way, "islet"),
                "ISLET_DB_USER",
                PORTAL,
                "ISLET_DB_PASSWORD",
                "not asked for",
                "ISLET_DB_OWNER_USER",
                OWNER,
                "ISLET_DB_OWNER_PASSWORD",
                "not asked for");
    }

    public Tables tables() throws SQLException {
        return new Tables(DriverManager.getConnection(url("islet"), SUPERUSER, ""));
    }

    public int port() {
        return port;
    }

    private String url(String database) {
        return url(port, database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        end();
    }
}
