package org.islet.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose password was forgotten. */
@Schema(name = "ForgottenPassword", requiredProperties = "email")
public record ForgottenPasswordBody(String email) {}
