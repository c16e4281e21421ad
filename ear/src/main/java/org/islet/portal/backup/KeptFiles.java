package org.islet.portal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.islet.portal.DataFolder;

/**
 * What a data folder keeps beside the database: settings, the set-up code, letters. What is made again is left out, and so is
 * the list of the erased: an older one must never take the place of a newer.
 */
record KeptFiles(Path data, Path configuration) {

    private static final Set<String> MADE_AGAIN = Set.of(
            "logs", "server", "postgresql", "incoming", "takeout", "islet.lock", Restore.UNFINISHED, DataFolder.ERASED);

    void copyTo(ArchiveWriter archive) throws IOException {
        try (var all = Files.walk(data)) {
            for (var path : all.filter(this::isKept).sorted().toList()) {
                var name = name(path);
                if (Files.isDirectory(path)) {
                    archive.folder(name);
                } else {
                    archive.file(name, path);
                }
            }
        }
        if (!configuration.startsWith(data) && Files.exists(configuration)) {
            archive.file("islet.properties", configuration);
        }
    }

    /** Where the settings lie elsewhere, a file of the usual name here says nothing and would be in their way. */
    private boolean isKept(Path path) {
        var isOtherSettings = !configuration.startsWith(data) && name(path).equals("islet.properties");
        return !path.equals(data)
                && !MADE_AGAIN.contains(data.relativize(path).getName(0).toString())
                && !isOtherSettings;
    }

    private String name(Path path) {
        return data.relativize(path).toString().replace('\\', '/');
    }
}
