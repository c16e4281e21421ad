package org.islet.uploader.spool;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A capture on this computer's disk that the server may not have yet.
 *
 * @param id the upload's, the same on every try
 * @param keptAt when it was written
 */
public record SpooledCapture(UUID id, Path file, Optional<String> family, Optional<String> model, Instant keptAt) {

    /** A name for the server that tells nothing of the person. */
    public String fileName() {
        return family.orElse("capture") + ".islet";
    }
}
