package org.islet.uploader.spool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The numbers people read off their devices, so that nobody types them twice: a file an owner, in the folder that is this
 * person's alone.
 */
public final class KnownNumbers {

    private static final String NUMBERS = ".numbers";

    private final Path folder;

    public KnownNumbers(Path folder) {
        this.folder = folder;
    }

    /** Of the device of this family that was read last for this owner. */
    public Optional<String> of(Owner owner, String family) throws IOException {
        return Optional.ofNullable(all(owner).getProperty(family));
    }

    /** To be called when a device answered to it. */
    public void remember(Owner owner, String family, String number) throws IOException {
        Properties all = all(owner);
        all.setProperty(family, number);
        try (OutputStream file = Files.newOutputStream(file(owner))) {
            all.store(file, null);
        }
    }

    private Properties all(Owner owner) throws IOException {
        var all = new Properties();
        if (Files.exists(file(owner))) {
            try (InputStream file = Files.newInputStream(file(owner))) {
                all.load(file);
            }
        }
        return all;
    }

    private Path file(Owner owner) {
        return folder.resolve(owner.mark() + NUMBERS);
    }
}
