package org.islet.uploader.spool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.DamagedCaptureFile;
import org.islet.devices.capture.RawCapture;

/**
 * A capture on this computer's disk that the server may not have yet.
 *
 * @param id the upload's, the same on every try
 * @param ownerMark for whom it was read; empty where an earlier version of this program kept it
 * @param keptAt when it was written
 */
public record SpooledCapture(
        UUID id, Path file, String ownerMark, Optional<String> family, Optional<String> model, Instant keptAt) {

    /** Whether it was read for this account. Where nobody noted that, it was for nobody. */
    public boolean isOf(Owner owner) {
        return owner.isMeantBy(ownerMark);
    }

    /** Whether it is known whose patient it was read for; a token's mark is forgotten with the token. */
    public boolean hasOwner() {
        return readFor().isPresent();
    }

    /** The patient it was read for, where the server had said so. */
    public Optional<UUID> readFor() {
        return Owner.patientOf(ownerMark);
    }

    /** What was read. */
    public RawCapture open() throws IOException {
        return open(file);
    }

    /** A file the disk has damaged is sent all the same: the server says what can still be read of it. */
    static RawCapture open(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return CaptureFile.open(bytes);
        } catch (DamagedCaptureFile damaged) {
            return RawCapture.ofFile(bytes);
        }
    }

    /** A name for the server that tells nothing of the person. */
    public String fileName() {
        return family.orElse("capture") + ".islet";
    }
}
