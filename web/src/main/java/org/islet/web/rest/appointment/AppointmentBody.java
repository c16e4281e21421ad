package org.islet.web.rest.appointment;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.appointment.Appointment;
import org.islet.platform.ServerPhrases;

/** A visit, and who noted it. */
@Schema(name = "Appointment")
public record AppointmentBody(
        @Schema(format = "date") String day,

        @Schema(description = "Who noted it, in the reader's words")
        String who,

        @Schema(format = "date-time") String noted) {

    static AppointmentBody of(Appointment visit, Locale language) {
        return new AppointmentBody(
                visit.day().toString(),
                ServerPhrases.say(visit.who(), language),
                visit.noted().toString());
    }
}
