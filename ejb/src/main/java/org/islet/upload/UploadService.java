package org.islet.upload;

import jakarta.ejb.Stateless;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.islet.capture.CaptureHints;
import org.islet.devices.upload.UploadManifest;
import org.islet.devices.upload.UploadReceipt;

/** The door for bytes: announce, append, complete; each step may be repeated and changes nothing the second time. */
@Stateless
public class UploadService {

    /** Announces an upload of the caller's own; the same announcement again finds it as it is. */
    public Upload begin(UploadManifest manifest, CaptureHints hints) {
        throw new UnsupportedOperationException();
    }

    /** Keeps chunk {@code number}, counted from 0, if it has the digest its sender says. */
    public Upload append(UUID upload, int number, byte[] bytes, byte[] sha256) {
        throw new UnsupportedOperationException();
    }

    /** Stores the whole for good and then has it read; the receipt holds whatever reading says. */
    public UploadReceipt complete(UUID upload) {
        throw new UnsupportedOperationException();
    }

    public Upload outcome(UUID upload) {
        throw new UnsupportedOperationException();
    }

    /** The caller's own, newest first. */
    public List<Upload> uploadsOfMine() {
        throw new UnsupportedOperationException();
    }

    /** A dropped file: all the steps at once. Reads no further than the limit. */
    public Upload accept(String fileName, InputStream content, CaptureHints hints) {
        throw new UnsupportedOperationException();
    }
}
