package org.islet.portal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.islet.portal.CannotStart;

/**
 * Copies the files of a running database so that they can be started elsewhere: a low-level base backup
 * (PostgreSQL 18, section 25.3.4).
 *
 * <p>The files are copied while they change; with the log of changes from the start of the copy to its end the
 * database mends them when it starts. A temporary slot keeps that log from being removed meanwhile, and goes with the
 * connection.
 */
final class OnlineCopy {

    /** Made anew by a starting database. */
    private static final Set<String> LEFT_EMPTY = Set.of(
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pg_wal");

    private static final Pattern LEFT_OUT = Pattern.compile(
            "postmaster\\.(pid|opts)|pg_internal\\.init.*|pgsql_tmp.*" + "|backup_label.*|tablespace_map.*|.*\\.tmp");

    private static final Pattern FIRST_LOG = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");

    private final Connection connection;
    private final Path cluster;
    private final ArchiveWriter archive;
    private final String name;

    /** @param name of the cluster's folder in the archive */
    OnlineCopy(Connection connection, Path cluster, ArchiveWriter archive, String name) {
        this.connection = connection;
        this.cluster = cluster;
        this.archive = archive;
        this.name = name;
    }

    void run() throws SQLException, IOException, CannotStart {
        ask("SELECT pg_create_physical_replication_slot('islet_backup_' || pg_backend_pid(), true, true)");
        ask("SELECT pg_backup_start('islet backup', true)");
        folder(cluster, name);
        archive.file(name + "/global/pg_control", cluster.resolve("global/pg_control"));
        var end = ask("SELECT labelfile, pg_walfile_name(lsn), spcmapfile FROM pg_backup_stop(false)");
        var label = end.get(0);
        if (end.get(2) != null && !end.get(2).isBlank()) {
            throw new CannotStart("The database has tablespaces outside of its folder; back it up with pg_basebackup.");
        }
        archive.text(name + "/backup_label", label);
        logOfChanges(firstLog(label), end.get(1));
    }

    private List<String> ask(String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            var row = new ArrayList<String>();
            for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                row.add(answer.getString(i));
            }
            return row;
        }
    }

    /** The file that says where to begin comes last: it is left out here. */
    private void folder(Path folder, String into) throws IOException {
        archive.folder(into);
        for (var path : children(folder)) {
            var child = path.getFileName().toString();
            if (LEFT_OUT.matcher(child).matches() || into.equals(name + "/global") && child.equals("pg_control")) {
                continue;
            }
            if (!Files.isDirectory(path)) {
                archive.file(into + "/" + child, path);
            } else if (folder.equals(cluster) && LEFT_EMPTY.contains(child)) {
                archive.folder(into + "/" + child);
            } else {
                folder(path, into + "/" + child);
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (NoSuchFileException gone) {
            return List.of();
        }
    }

    private static String firstLog(String label) throws IOException {
        var first = FIRST_LOG.matcher(label);
        if (!first.find()) {
            throw new IOException("the database does not say where its log of changes begins");
        }
        return first.group(1);
    }

    /** Names of 24 hexadecimal digits are in the order of time. */
    private void logOfChanges(String first, String last) throws IOException, CannotStart {
        var wal = cluster.resolve("pg_wal");
        var logs = children(wal).stream()
                .map(path -> path.getFileName().toString())
                .filter(log -> log.matches("[0-9A-F]{24}"))
                .filter(log -> log.compareTo(first) >= 0 && log.compareTo(last) <= 0)
                .toList();
        if (!logs.contains(first) || !logs.contains(last)) {
            throw new CannotStart("The database removed a part of its log of changes during the copy. Try again.");
        }
        for (var log : logs) {
            archive.file(name + "/pg_wal/" + log, wal.resolve(log));
        }
    }
}
