package org.islet.web.rest.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.record.archive.EventQuery;
import org.islet.record.archive.EventService;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.Days;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** What devices and files said, event by event, each with the way back to its bytes. */
@RequestScoped
@Path("patients/{patient}/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
@SecurityRequirement(name = RestApplication.BEARER)
public class EventsResource {

    @Inject
    private PatientPath patients;

    @Inject
    private EventService events;

    @GET
    @Operation(
            summary = "A patient's events in time",
            description =
                    "The objects in \"events\" are the event lines of docs/contract.md, with \"time\", the capture,"
                            + " the device, and as \"id\" a name that stays when the record is read again or better; \"next\" is the cursor of the next page, or null")
    @APIResponse(
            responseCode = "200",
            description = "A page of events",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response page(
            @PathParam("patient") String patient,
            @Parameter(description = "The first day, as in 2026-05-01") @QueryParam("from") String from,
            @Parameter(description = "The last day, included") @QueryParam("to") String to,
            @Parameter(description = "Only these types; may be repeated") @QueryParam("type") Set<String> types,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") String cursor,
            @Parameter(description = "How many events at most") @QueryParam("limit") @DefaultValue("1000") int limit) {
        var id = patients.patient(patient);
        var query = BadRequest.unless(() -> new EventQuery(types, Optional.ofNullable(cursor), limit));
        var page = events.page(id, Days.of(from, to), query);
        return Response.ok((StreamingOutput) out -> EventPageJson.write(page, out))
                .header("Cache-Control", "no-store")
                .build();
    }
}
