package org.islet.web.rest.account;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof and the wish of somebody who changes a password. */
@Schema(name = "PasswordChange")
public record PasswordChangeBody(
        @NotNull String email,

        @NotNull @Schema(description = "The current password, or a temporary one")
        String password,

        @NotNull @Schema(minLength = 12, maxLength = 128) String newPassword) {

    @Override
    public String toString() {
        return "PasswordChangeBody";
    }
}
