package org.islet.web.upload;

import java.util.Optional;
import org.islet.upload.Upload;

/**
 * What became of one file of a form.
 *
 * @param upload empty when the file was not taken at all
 * @param refusal why it was not taken; empty when it was
 */
public record FileOutcome(String fileName, Optional<Upload> upload, String refusal) {

    static FileOutcome taken(Upload upload) {
        return new FileOutcome(upload.fileName(), Optional.of(upload), "");
    }

    static FileOutcome refused(String fileName, String refusal) {
        return new FileOutcome(fileName, Optional.empty(), refusal);
    }
}
