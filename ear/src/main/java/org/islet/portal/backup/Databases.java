package org.islet.portal.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.islet.portal.DataFolder;
import org.islet.portal.database.EmbeddedDatabase;

/** The database of a portal that stands still, started for a moment. */
final class Databases {

    private Databases() {}

    static EmbeddedDatabase of(DataFolder data, Path home, Consumer<String> say) throws IOException {
        return new EmbeddedDatabase(
                home.resolve("postgresql.jar"),
                data.folder(BackUp.DATABASE),
                data.folder("logs").resolve("postgresql.log"),
                say,
                () -> {});
    }
}
