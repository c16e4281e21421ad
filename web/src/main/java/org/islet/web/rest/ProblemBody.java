package org.islet.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a problem document, for the description of the interface. */
@Schema(name = "Problem", description = "RFC 9457")
public record ProblemBody(
        @Schema(example = "urn:islet:problem:not-found") String type,
        @Schema(example = "Not found") String title,
        @Schema(example = "404") int status,
        @Schema(description = "What to do about it") String detail) {}
