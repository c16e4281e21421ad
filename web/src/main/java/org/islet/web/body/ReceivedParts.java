package org.islet.web.body;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;

/** What a form with files holds; each file is written to a private one while it is read, and closing takes it away. */
final class ReceivedParts implements AutoCloseable {

    /** A form of ours has five fields; a person drops a folder of files. */
    private static final int MOST = 500;

    private final List<ReceivedPart> files = new ArrayList<>();
    private final FormFields fields = FormFields.none();

    static ReceivedParts read(HttpServletRequest request, MeasuredBody body, Path folder) throws IOException {
        ReceivedParts received = new ReceivedParts();
        try {
            received.take(new FileUpload().getItemIterator(new FormInBody(request, body)), folder);
            return received;
        } catch (BodyRefused refused) {
            received.close();
            throw refused;
        } catch (IOException | FileUploadException | RuntimeException failure) {
            received.close();
            throw new BodyRefused(body.refusal().orElse(Refusal.NOT_UNDERSTOOD));
        }
    }

    private void take(FileItemIterator items, Path folder) throws IOException, FileUploadException {
        for (int taken = 0; items.hasNext(); taken++) {
            FileItemStream item = items.next();
            if (taken == MOST) {
                throw new BodyRefused(Refusal.TOO_LARGE);
            }
            if (item.getFieldName() == null) {
                throw new BodyRefused(Refusal.NOT_UNDERSTOOD);
            }
            try (InputStream content = item.openStream()) {
                if (item.isFormField()) {
                    fields.add(item.getFieldName(), text(content));
                } else {
                    keep(item, content, folder);
                }
            }
        }
    }

    private static String text(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes((int) BodyLimit.FORM + 1);
        if (bytes.length > BodyLimit.FORM) {
            throw new BodyRefused(Refusal.TOO_LARGE);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The file is made readable for its owner alone. */
    private void keep(FileItemStream item, InputStream content, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "part-", "");
        files.add(new ReceivedPart(item.getFieldName(), item.getName(), item.getContentType(), file));
        try (OutputStream out = Files.newOutputStream(file)) {
            content.transferTo(out);
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
