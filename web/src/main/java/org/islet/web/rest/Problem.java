package org.islet.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.islet.platform.TooBusy;
import org.islet.web.language.Messages;

/**
 * What went wrong, in the form of RFC 9457.
 *
 * @param name the part of the type that tells problems apart, as in urn:islet:problem:no-such-patient
 * @param detail what to do about it, in words for a person
 */
public record Problem(int status, String name, String title, String detail) {

    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** With the title that belongs to its name. */
    static Problem in(Locale language, int status, String name, String detail) {
        return new Problem(status, name, Messages.in(language, "problem." + name), detail);
    }

    public JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("type", "urn:islet:problem:" + name)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .build();
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
