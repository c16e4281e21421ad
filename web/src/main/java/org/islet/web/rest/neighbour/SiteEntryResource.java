package org.islet.web.rest.neighbour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.neighbour.NeighbourService;
import org.islet.web.rest.PhoneDoor;

/** Where programs of the third interface turn their secret into what they send as bearer. */
@Path("neighbours/{neighbour}/api/v2/authorization/request")
@PhoneDoor
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Phones")
public class SiteEntryResource {

    @Inject
    private KnockingPhone phone;

    @Inject
    private NeighbourService neighbours;

    @GET
    @Path("{secret}")
    @Operation(summary = "What to send as bearer", description = "For who knows the secret.")
    @APIResponse(responseCode = "200", description = "As a Nightscout site answers")
    public Map<String, Object> enter(@PathParam("secret") String word) {
        return SiteAnswers.authorized(phone.proof(), neighbours.knock(phone.address(), phone.proof()));
    }
}
