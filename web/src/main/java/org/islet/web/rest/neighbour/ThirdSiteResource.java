package org.islet.web.rest.neighbour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.access.ForEverybody;
import org.islet.neighbour.NeighbourService;
import org.islet.neighbour.PackedBody;
import org.islet.neighbour.Verb;
import org.islet.web.rest.PhoneDoor;

/** The third interface of a Nightscout site, as far as programs on phones need it to send. */
@Path("neighbours/{neighbour}/api/v3")
@PhoneDoor
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Phones")
public class ThirdSiteResource {

    private static final String HISTORY = "history";

    @Inject
    private KnockingPhone phone;

    @Inject
    private NeighbourService neighbours;

    @Inject
    private Clock clock;

    @GET
    @Path("version")
    @ForEverybody
    @Operation(summary = "Which site this passes for", description = "The same for every address.")
    @APIResponse(responseCode = "200", description = "As a Nightscout site answers")
    public Map<String, Object> version() {
        return SiteAnswers.version(clock.instant());
    }

    @GET
    @Path("{what}")
    @Operation(
            summary = "What a program of the third interface asks before it sends",
            description = "status, lastModified, or a collection, which is empty for whoever asks. Needs the bearer.")
    @APIResponse(responseCode = "200", description = "As a Nightscout site answers")
    public Map<String, Object> look3(@PathParam("what") String what) {
        Instant now = neighbours.knock(phone.address(), phone.proof());
        return switch (what) {
            case "status" -> SiteAnswers.status3(now);
            case "lastModified" -> SiteAnswers.lastModified(now);
            default -> SiteAnswers.nothing();
        };
    }

    @GET
    @Path("{what}/{which}")
    @Operation(summary = "The history of a collection, which is empty", description = "No record is answered.")
    @APIResponse(responseCode = "200", description = "As a Nightscout site answers")
    public Map<String, Object> lookCloser3(@PathParam("what") String what, @PathParam("which") String which) {
        neighbours.knock(phone.address(), phone.proof());
        if (which.equals(HISTORY)) {
            return SiteAnswers.nothing();
        }
        throw new NotFoundException();
    }

    @GET
    @Path("{what}/history/{since}")
    @Operation(summary = "The history since a moment, which is empty", description = "No record is answered.")
    @APIResponse(responseCode = "200", description = "As a Nightscout site answers")
    public Map<String, Object> since(@PathParam("what") String what, @PathParam("since") String since) {
        neighbours.knock(phone.address(), phone.proof());
        return SiteAnswers.nothing();
    }

    @POST
    @Path("{what}")
    @Operation(
            summary = "Send a record",
            description =
                    "Into entries, treatments, devicestatus or profile: kept before it is answered, and read within"
                            + " hours. The very same, while it waits, is answered as a repeat. Needs the bearer.")
    @APIResponse(responseCode = "201", description = "Its identifier")
    public Response send3(@PathParam("what") String what, byte[] body) {
        return SiteAnswers.made(
                neighbours.take(phone.address(), phone.proof(), Verb.POST, what, "", phone.packed(body)));
    }

    @PUT
    @Path("{what}/{which}")
    @Operation(
            summary = "Send a record as it is now",
            description = "In place of one that was not read yet; of others it is noted that it came too late.")
    @APIResponse(responseCode = "200", description = "It is noted")
    public Map<String, Object> replace3(@PathParam("what") String what, @PathParam("which") String which, byte[] body) {
        return SiteAnswers.changed(
                neighbours.take(phone.address(), phone.proof(), Verb.PUT, what, which, phone.packed(body)));
    }

    @PATCH
    @Path("{what}/{which}")
    @Operation(
            summary = "Change a part of a record",
            description = "Of one that was not read yet; of others it is noted that it came too late.")
    @APIResponse(responseCode = "200", description = "It is noted")
    public Map<String, Object> change3(@PathParam("what") String what, @PathParam("which") String which, byte[] body) {
        return SiteAnswers.changed(
                neighbours.take(phone.address(), phone.proof(), Verb.PATCH, what, which, phone.packed(body)));
    }

    @DELETE
    @Path("{what}/{which}")
    @Operation(
            summary = "Take a record back",
            description = "One that was not read yet; of others it is noted that it came too late.")
    @APIResponse(responseCode = "200", description = "It is noted")
    public Map<String, Object> takeBack3(@PathParam("what") String what, @PathParam("which") String which) {
        return SiteAnswers.changed(
                neighbours.take(phone.address(), phone.proof(), Verb.DELETE, what, which, PackedBody.NONE));
    }
}
