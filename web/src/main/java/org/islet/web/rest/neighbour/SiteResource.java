package org.islet.web.rest.neighbour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.neighbour.NeighbourService;
import org.islet.neighbour.PackedBody;
import org.islet.neighbour.Verb;
import org.islet.web.rest.PhoneDoor;

/** The first interface of a Nightscout site, as far as programs on phones need it to send. */
@Path("neighbours/{neighbour}/api/v1")
@PhoneDoor
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Phones")
public class SiteResource {

    private static final String ENDING = ".json";

    @Inject
    private KnockingPhone phone;

    @Inject
    private NeighbourService neighbours;

    @GET
    @Path("{what}")
    @Operation(
            summary = "What a program asks before it sends",
            description = "status, verifyauth, or a collection, which is empty for whoever asks. Needs the header"
                    + " api-secret: the SHA-1 of the secret, in hex.")
    @APIResponse(responseCode = "200", description = "As a Nightscout site answers")
    public Object look(@PathParam("what") String what) {
        Instant now = neighbours.knock(phone.address(), phone.proof());
        return switch (plain(what)) {
            case "status" -> SiteAnswers.status(now);
            case "verifyauth" -> SiteAnswers.verified();
            case "entries", "treatments", "devicestatus", "profile" -> List.of();
            default -> throw new NotFoundException();
        };
    }

    @GET
    @Path("{what}/{which}")
    @Operation(
            summary = "The same, of a part",
            description = "experiments/test says whether the secret counts. Needs the header api-secret.")
    @APIResponse(responseCode = "200", description = "As a Nightscout site answers")
    public Object lookCloser(@PathParam("what") String what, @PathParam("which") String which) {
        neighbours.knock(phone.address(), phone.proof());
        if (what.equals("experiments") && plain(which).equals("test")) {
            return SiteAnswers.passed();
        }
        return List.of();
    }

    @POST
    @Path("{what}")
    @Operation(
            summary = "Send records",
            description =
                    "One, or a list, into entries, treatments, devicestatus or profile: kept before it is answered,"
                            + " and read within hours. Needs the header api-secret.")
    @APIResponse(responseCode = "200", description = "The names of the records, in their order")
    public List<Map<String, Object>> send(@PathParam("what") String what, byte[] body) {
        return SiteAnswers.named(
                neighbours.take(phone.address(), phone.proof(), Verb.POST, plain(what), "", phone.packed(body)));
    }

    @PUT
    @Path("{what}")
    @Operation(
            summary = "Send records, or send them as they are now",
            description = "As POST; a record of the same _id takes the place of one that was not read yet. Needs the"
                    + " header api-secret.")
    @APIResponse(responseCode = "200", description = "The names of the records, in their order")
    public List<Map<String, Object>> sendAgain(@PathParam("what") String what, byte[] body) {
        return SiteAnswers.named(
                neighbours.take(phone.address(), phone.proof(), Verb.PUT, plain(what), "", phone.packed(body)));
    }

    @DELETE
    @Path("{what}/{which}")
    @Operation(
            summary = "Take a record back",
            description = "One that was not read yet; of others it is noted that it came too late. Needs the header"
                    + " api-secret.")
    @APIResponse(responseCode = "200", description = "It is noted")
    public Map<String, Object> takeBack(@PathParam("what") String what, @PathParam("which") String which) {
        neighbours.take(phone.address(), phone.proof(), Verb.DELETE, what, plain(which), PackedBody.NONE);
        return SiteAnswers.passed();
    }

    private static String plain(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
