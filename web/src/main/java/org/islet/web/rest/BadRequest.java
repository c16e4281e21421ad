package org.islet.web.rest;

import jakarta.json.bind.JsonbException;
import java.time.DateTimeException;
import java.util.function.Supplier;

/** A request that cannot be understood as written; the message says what is expected instead. */
public class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadRequest(String message) {
        super(message);
    }

    /** Builds a value out of a request; what the value's own rules refuse is the request's fault. */
    public static <T> T unless(Supplier<T> understood) {
        try {
            return understood.get();
        } catch (IllegalArgumentException | DateTimeException | JsonbException refused) {
            throw new BadRequest(refused.getMessage());
        }
    }

    /** A field that must be there. */
    public static <T> T ifMissing(T value, String field) {
        if (value == null) {
            throw new BadRequest("The field \"" + field + "\" is missing");
        }
        return value;
    }
}
