package org.islet.uploader.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.devices.driver.Progress;
import org.islet.devices.upload.UploadManifest;
import org.islet.devices.upload.UploadReceipt;

/** One file on its way to the server; begun again with the same id it goes on where it stopped. */
public final class Sending {

    private final IsletServer server;

    public Sending(IsletServer server) {
        this.server = server;
    }

    public static UploadManifest manifest(
            UUID id, Path file, String fileName, Optional<String> family, Optional<UUID> readFor) throws IOException {
        return new UploadManifest(id, Sha256.of(file), Files.size(file), fileName, family, readFor);
    }

    /**
     * Returns with the server's word that it has all the bytes for good.
     *
     * @param how the file is opened
     */
    public UploadReceipt send(UploadManifest manifest, Path file, Progress progress, OpenOption... how)
            throws IOException {
        Optional<List<Integer>> thereAlready = server.announce(manifest);
        if (thereAlready.isPresent()) {
            sendChunks(manifest, file, thereAlready.get(), progress, how);
        }
        return server.complete(manifest);
    }

    private void sendChunks(
            UploadManifest manifest, Path file, List<Integer> thereAlready, Progress progress, OpenOption... how)
            throws IOException {
        int total = (int) ((manifest.size() + Chunk.SIZE - 1) / Chunk.SIZE);
        try (InputStream in = Files.newInputStream(file, how)) {
            for (int number = 0; number < total; number++) {
                progress.at(number, total);
                byte[] bytes = in.readNBytes(Chunk.SIZE);
                if (!thereAlready.contains(number)) {
                    server.send(manifest.id(), new Chunk(number, bytes));
                }
            }
        }
        progress.at(total, total);
    }
}
