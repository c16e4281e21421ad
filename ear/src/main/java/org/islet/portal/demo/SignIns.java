package org.islet.portal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.islet.devices.simulator.DemoPatient;

/**
 * The demo's passwords, random for each data folder, in a file its owner alone can read; and how far the demo has come,
 * so that it can go on after a stop.
 */
final class SignIns {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final Path file;
    private final Properties kept;

    private SignIns(Path file, Properties kept) {
        this.file = file;
        this.kept = kept;
    }

    static SignIns open(Path file, LocalDate lastDay) throws IOException {
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
            return new SignIns(file, kept);
        }
        kept.setProperty("lastDay", lastDay.toString());
        cast().forEach(cast -> kept.setProperty(cast.email(), password()));
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        var signIns = new SignIns(file, kept);
        signIns.save();
        return signIns;
    }

    static List<DemoAccount> cast() {
        List<DemoAccount> cast = new ArrayList<>(List.of(DemoAccount.ADMINISTRATOR, DemoAccount.CLINICIAN));
        Stream.of(DemoPatient.values()).map(DemoAccount::of).forEach(cast::add);
        return cast;
    }

    String passwordOf(DemoAccount cast) {
        return kept.getProperty(cast.email());
    }

    LocalDate lastDay() {
        return LocalDate.parse(kept.getProperty("lastDay"));
    }

    boolean isComplete() {
        return Boolean.parseBoolean(kept.getProperty("complete"));
    }

    void complete() throws IOException {
        kept.setProperty("complete", "true");
        save();
    }

    String printed() {
        var text = new StringBuilder("Harbour Clinic, data up to %s. Sign in as:".formatted(lastDay()));
        for (DemoAccount cast : cast()) {
            text.append("%n  %-20s %-34s %s".formatted(cast.what(), cast.email(), passwordOf(cast)));
        }
        return text.append("%nThese are kept in %s.".formatted(file)).toString();
    }

    private void save() throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            kept.store(writer, "The demo clinic of this data folder: last day of its data, and its passwords");
        }
    }

    private static String password() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
