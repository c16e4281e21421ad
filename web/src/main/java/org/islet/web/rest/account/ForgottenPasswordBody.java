package org.islet.web.rest.account;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose password was forgotten. */
@Schema(name = "ForgottenPassword")
public record ForgottenPasswordBody(@NotNull String email) {}
