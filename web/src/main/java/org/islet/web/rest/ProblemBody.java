package org.islet.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a problem document, for the description of the interface. */
@Schema(name = "Problem", description = "RFC 9457")
public record ProblemBody(
        @Schema(example = "urn:islet:problem:not-found") String type,
        @Schema(example = "Not found") String title,
        @Schema(example = "404") int status,
        @Schema(description = "What to do about it") String detail,

        @Schema(description = "The fields of the body it is about; left out where it is about none")
        List<FieldErrorBody> errors) {

    /** What is wrong with one field. */
    @Schema(name = "FieldError")
    public record FieldErrorBody(
            @Schema(description = "Where it is (RFC 6901)", example = "#/preferences/zone")
            String pointer,

            @Schema(description = "What to do about it") String detail) {}
}
