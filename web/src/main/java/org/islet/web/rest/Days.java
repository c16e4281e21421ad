package org.islet.web.rest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.islet.reports.model.Period;
import org.jspecify.annotations.Nullable;

/** The query parameters {@code from} and {@code to}: whole days of the patient's calendar, both included. */
public final class Days {

    private Days() {}

    /** The services put the patient's own zone in place of the one named here. */
    public static Period of(@Nullable String from, @Nullable String to) {
        return BadRequest.unless(() -> new Period(day(from, "from"), day(to, "to"), ZoneOffset.UTC));
    }

    private static LocalDate day(@Nullable String text, String name) {
        if (text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new BadRequest("day", name);
        }
        return LocalDate.parse(text);
    }
}
