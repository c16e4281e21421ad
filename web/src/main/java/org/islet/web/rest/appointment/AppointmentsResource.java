package org.islet.web.rest.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.appointment.AppointmentService;
import org.islet.web.language.Languages;
import org.islet.web.rest.Days;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Visits: the days on which patient and clinic met. */
@Path("patients/{patient}/appointments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
@SecurityRequirement(name = RestApplication.BEARER)
public class AppointmentsResource {

    @Context
    private HttpServletRequest asked;

    @Inject
    private AppointmentService visits;

    @Inject
    private PatientPath path;

    @GET
    @Operation(
            summary = "The visits",
            description = "Those on days shared with the caller, the newest first. Needs the scope read.")
    @APIResponse(responseCode = "200", description = "The visits")
    public List<AppointmentBody> list(@Parameter(description = "An id, or me") @PathParam("patient") String segment) {
        return visits.list(path.patient(segment)).stream()
                .map(visit -> AppointmentBody.of(visit, Languages.askedBy(asked)))
                .toList();
    }

    @PUT
    @Path("{day}")
    @Operation(
            summary = "Note the day of a visit",
            description =
                    "By the patient, or a clinician whose consent holds the day; a day noted already stays as it is."
                            + " Needs the scope account.")
    @APIResponse(responseCode = "204", description = "Noted")
    public void note(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @Parameter(description = "As in 2026-05-01, today at the latest") @PathParam("day") String day) {
        LocalDate noted = Days.of(day, day).from();
        visits.note(path.patient(segment), noted);
    }

    @DELETE
    @Path("{day}")
    @Operation(
            summary = "Take the day of a visit back",
            description = "That it was noted, and who took it back, is kept. Needs the scope account.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void takeBack(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @Parameter(description = "As in 2026-05-01") @PathParam("day") String day) {
        visits.takeBack(path.patient(segment), Days.of(day, day).from());
    }
}
