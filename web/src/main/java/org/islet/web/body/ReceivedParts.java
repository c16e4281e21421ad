package org.islet.web.body;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form with files holds; each file is written to a private one while it is read, and closing takes it away. */
final class ReceivedParts implements AutoCloseable {

    /** A form of ours has five fields; a person drops a folder of files. */
    private static final int MOST = 500;

    private final List<ReceivedPart> files = new ArrayList<>();
    private final FormFields fields = FormFields.none();

    static ReceivedParts read(@Nullable String contentType, MeasuredBody body, Path folder) throws IOException {
        ReceivedParts received = new ReceivedParts();
        try {
            received.take(new PartReader(body, contentType), folder);
            return received;
        } catch (IOException | RuntimeException failure) {
            received.close();
            throw failure;
        }
    }

    private void take(PartReader parts, Path folder) throws IOException {
        int taken = 0;
        for (Optional<PartHead> head = parts.next(); head.isPresent(); head = parts.next()) {
            if (++taken > MOST) {
                throw new BodyRefused(Refusal.TOO_LARGE);
            }
            if (head.get().isFile()) {
                keep(head.get(), parts, folder);
            } else {
                fields.add(head.get().name(), text(parts));
            }
        }
    }

    private static String text(PartReader parts) throws IOException {
        var bytes = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(int one) {
                if (count <= BodyLimit.FORM) {
                    super.write(one);
                }
            }
        };
        parts.copyTo(bytes);
        if (bytes.size() > BodyLimit.FORM) {
            throw new BodyRefused(Refusal.TOO_LARGE);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The file is made readable for its owner alone. */
    private void keep(PartHead head, PartReader parts, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "part-", "");
        files.add(new ReceivedPart(head.name(), head.fileName(), head.contentType(), file));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            parts.copyTo(out);
        }
    }

    List<ReceivedPart> files() {
        return files;
    }

    FormFields fields() {
        return fields;
    }

    @Override
    public void close() throws IOException {
        for (ReceivedPart file : files) {
            file.delete();
        }
    }
}
