package org.islet.web.rest.upload;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.upload.UploadManifest;
import org.jspecify.annotations.Nullable;

/** The announcement of an upload. */
@Schema(name = "NewUpload")
public record NewUploadBody(
        @NotNull @Schema(description = "Made by the client, so that a repeated announcement is recognised")
        UUID id,

        @NotNull @Schema(description = "Of all the bytes, 64 digits of lower-case hex")
        String sha256,

        @NotNull @Schema(description = "In bytes") Long size,

        @NotNull @Schema(description = "For its owner to recognise; never used as a path")
        String fileName,

        @Schema(description = "The id of the device family, where the bytes do not say") @Nullable
        String family,

        @Schema(description = "The model's number, where the bytes do not say") @Nullable
        String model,

        @Schema(
                description = "How 03/04/2026 is to be read, for files that cannot be told apart",
                enumeration = {"DAY_MONTH_YEAR", "MONTH_DAY_YEAR", "YEAR_MONTH_DAY"})
        @Nullable
        String dateOrder,

        @Schema(
                description = "The patient a device was read for, where the client noted it; refused when that is not"
                        + " whom the token speaks for")
        @Nullable
        UUID readFor) {

    UploadManifest manifest() {
        return new UploadManifest(
                id, sha256, size, fileName, Optional.ofNullable(family), Optional.ofNullable(readFor));
    }

    CaptureHints hints() {
        return new CaptureHints(
                Optional.ofNullable(family),
                Optional.ofNullable(model),
                Optional.ofNullable(dateOrder).map(DateOrderBody::named));
    }
}
