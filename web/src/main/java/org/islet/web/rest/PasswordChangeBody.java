package org.islet.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof and the wish of somebody who changes a password. */
@Schema(
        name = "PasswordChange",
        requiredProperties = {"email", "password", "newPassword"})
public record PasswordChangeBody(
        String email,

        @Schema(description = "The current password, or a temporary one")
        String password,

        @Schema(minLength = 12, maxLength = 128) String newPassword) {

    @Override
    public String toString() {
        return "PasswordChangeBody";
    }
}
