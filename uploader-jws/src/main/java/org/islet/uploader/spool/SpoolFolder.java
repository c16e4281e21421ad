package org.islet.uploader.spool;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this computer's programs keep what must not be lost; {@code ISLET_SPOOL} names another place. */
public final class SpoolFolder {

    private SpoolFolder() {}

    public static Path ofThisComputer() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static Path of(Map<String, String> environment, String system, Path home) {
        String named = environment.getOrDefault("ISLET_SPOOL", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home : Path.of(local)).resolve("Islet").resolve("spool");
        }
        if (lower.startsWith("mac")) {
            return home.resolve("Library/Application Support/Islet/spool");
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        return (state.isBlank() ? home.resolve(".local/state") : Path.of(state)).resolve("islet/spool");
    }
}
