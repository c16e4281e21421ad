package org.islet.upload;

import java.io.IOException;
import java.io.InputStream;
import org.islet.capture.NewCapture;
import org.islet.devices.phrase.Phrase;

/** A file of a form, read in chunks. */
record DroppedFile(UploadService.FileContent content) {

    /** One byte more than the limit at most, which shows that there are more. */
    NewCapture.Pieces upTo(long limit) {
        return taker -> {
            try (InputStream in = content.open()) {
                long left = limit + 1;
                byte[] piece = chunk(in, left);
                while (piece.length > 0) {
                    taker.accept(piece);
                    left -= piece.length;
                    piece = chunk(in, left);
                }
            } catch (IOException broken) {
                throw new UnacceptableUpload(Phrase.of("upload.ended-early"));
            }
        };
    }

    private static byte[] chunk(InputStream in, long left) throws IOException {
        return in.readNBytes((int) Math.min(UploadSessions.LARGEST_CHUNK, left));
    }
}
