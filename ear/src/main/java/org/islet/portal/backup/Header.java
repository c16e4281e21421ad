package org.islet.portal.backup;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.islet.portal.CannotStart;

/**
 * What a backup says of itself, first in the file.
 *
 * @param format how the file is built; ours is 1
 * @param version the portal that made it, where it knew its own
 */
record Header(int format, Optional<String> version, Instant taken, boolean hasDatabase) {

    static final String NAME = "islet-backup.properties";
    static final int FORMAT = 1;

    static Header now(boolean hasDatabase) {
        return new Header(FORMAT, ownVersion(), Instant.now(), hasDatabase);
    }

    static Optional<String> ownVersion() {
        return Optional.ofNullable(Header.class.getPackage().getImplementationVersion());
    }

    String text() {
        return "format = " + format + "\nversion = " + version.orElse("") + "\ntaken = " + taken + "\ndatabase = "
                + hasDatabase + "\n";
    }

    static Header parse(String text) throws IOException {
        try {
            var said = new Properties();
            said.load(new StringReader(text));
            return new Header(
                    Integer.parseInt(said.getProperty("format")),
                    Optional.ofNullable(said.getProperty("version")).filter(version -> !version.isBlank()),
                    Instant.parse(said.getProperty("taken")),
                    Boolean.parseBoolean(said.getProperty("database")));
        } catch (RuntimeException e) {
            throw new IOException("its first part cannot be read", e);
        }
    }

    /** The database knows the way forward only. */
    void requireNotNewer(Optional<String> own) throws CannotStart {
        var isNewer = version.isPresent() && own.isPresent() && isNewer(version.get(), own.get());
        if (format > FORMAT || isNewer) {
            throw new CannotStart("The backup was made by a newer Islet (" + version.orElse("unknown") + ", form "
                    + format + ") than this one (" + own.orElse("unknown") + ", form " + FORMAT
                    + "). Restore it with that version or a later one.");
        }
    }

    static boolean isNewer(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other)) > 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[^0-9]+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
