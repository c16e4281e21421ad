package org.islet.web.rest.upload;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.upload.deletion.DeletedUpload;
import org.jspecify.annotations.Nullable;

/** What is left of an upload that was deleted: nothing of what it told. */
@Schema(name = "DeletedUpload")
public record DeletedUploadBody(
        UUID upload,
        String sha256,
        long size,

        @Schema(description = "The family that had read it") @Nullable
        String family,

        @Schema(description = "Null where it was deleted before it was whole") @Nullable
        Instant receivedAt,

        Instant deletedAt,

        @Schema(description = "The account that deleted it") String deletedBy) {

    static DeletedUploadBody of(DeletedUpload line) {
        return new DeletedUploadBody(
                line.upload(),
                line.sha256(),
                line.size(),
                line.family().orElse(null),
                line.receivedAt().orElse(null),
                line.deletedAt(),
                line.deletedBy().toString());
    }
}
