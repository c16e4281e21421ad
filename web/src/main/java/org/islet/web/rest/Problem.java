package org.islet.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.islet.platform.TooBusy;
import org.islet.web.language.Messages;

/**
 * What went wrong, in the form of RFC 9457.
 *
 * @param name the part of the type that tells problems apart, as in urn:islet:problem:no-such-patient
 * @param detail what to do about it, in words for a person
 * @param errors the fields of the body it is about; empty where it is about none
 */
public record Problem(int status, String name, String title, String detail, List<FieldError> errors) {

    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** What is wrong with a field, and where it is: a JSON pointer (RFC 6901) after the sign #. */
    public record FieldError(String pointer, String detail) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    Problem(int status, String name, String title, String detail) {
        this(status, name, title, detail, List.of());
    }

    /** With the title that belongs to its name. */
    static Problem in(Locale language, int status, String name, String detail) {
        return new Problem(status, name, Messages.in(language, "problem." + name), detail);
    }

    Problem with(List<FieldError> fields) {
        return new Problem(status, name, title, detail, fields);
    }

    public JsonObject toJson() {
        var json = Json.createObjectBuilder()
                .add("type", "urn:islet:problem:" + name)
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        var fields = Json.createArrayBuilder();
        errors.forEach(error -> fields.add(
                Json.createObjectBuilder().add("pointer", error.pointer()).add("detail", error.detail())));
        return (errors.isEmpty() ? json : json.add("errors", fields)).build();
    }

    public Response toResponse() {
        var response = Response.status(status)
                .type(MEDIA_TYPE)
                .entity(toJson().toString())
                .header("Cache-Control", "no-store");
        if (status == 401) {
            response.header("WWW-Authenticate", "Bearer realm=\"islet\"");
        }
        if (status == 503) {
            response.header("Retry-After", TooBusy.SECONDS);
        }
        return response.build();
    }
}
