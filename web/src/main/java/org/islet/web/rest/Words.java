package org.islet.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer that is only a sentence. */
@Schema(name = "Words")
public record Words(String message) {}
