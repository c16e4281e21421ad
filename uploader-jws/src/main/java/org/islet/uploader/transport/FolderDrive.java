package org.islet.uploader.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.transport.Drive;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.language.Speech;

/** The files of a mounted drive. */
public final class FolderDrive implements Drive {

    /** Reports lie two folders deep. */
    private static final int DEEPEST = 4;

    /** A memory of thousands of results is half a megabyte of text. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private final Path root;

    public FolderDrive(DriveFolder place) {
        this.root = place.root();
    }

    @Override
    public List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root, DEEPEST)) {
            return all.filter(FolderDrive::isFile).map(this::inWords).toList();
        } catch (UncheckedIOException | IOException gone) {
            throw new TransportClosed(Speech.say("drive.gone"), gone);
        }
    }

    /** No meter makes links; what one points to does not lie on the drive. */
    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private String inWords(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public byte[] bytes(String file) throws IOException {
        Path path = root.resolve(file);
        try {
            if (Files.size(path) > LARGEST) {
                throw new TransportClosed(Speech.say("drive.too-large", file));
            }
            return Files.readAllBytes(path);
        } catch (TransportClosed tooLarge) {
            throw tooLarge;
        } catch (IOException gone) {
            throw new TransportClosed(Speech.say("drive.gone"), gone);
        }
    }
}
