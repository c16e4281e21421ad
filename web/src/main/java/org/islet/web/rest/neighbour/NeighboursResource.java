package org.islet.web.rest.neighbour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.authorization.ProgramName;
import org.islet.neighbour.NeighbourId;
import org.islet.neighbour.NeighbourService;
import org.islet.neighbour.NewNeighbour;
import org.islet.neighbour.NoSuchNeighbour;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Apps on phones that may send for a patient: let in, listed, withdrawn. */
@Path("patients/{patient}/neighbours")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Phones")
@SecurityRequirement(name = RestApplication.BEARER)
public class NeighboursResource {

    @Inject
    private NeighbourService neighbours;

    @Inject
    private PatientPath path;

    @GET
    @Operation(
            summary = "The apps that were let in",
            description = "The newest first, without their secrets. Needs the scope account.")
    @APIResponse(responseCode = "200", description = "The apps")
    public List<NeighbourBody> list(@Parameter(description = "An id, or me") @PathParam("patient") String segment) {
        return neighbours.of(path.patient(segment)).stream()
                .map(NeighbourBody::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let an app in",
            description = "It may send for a year at most, and nothing else. Needs the scopes account and upload.")
    @APIResponse(
            responseCode = "201",
            description = "The app and its secret",
            content = @Content(schema = @Schema(implementation = LetInBody.class)))
    public Response letIn(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @NotNull @Valid NewNeighbourBody body) {
        ProgramName name = BadRequest.unless(() -> new ProgramName(body.name()));
        NewNeighbour made = neighbours.letIn(path.patient(segment), name);
        return Response.status(Response.Status.CREATED)
                .entity(LetInBody.of(made))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("read-now")
    @Operation(
            summary = "Have read what waits",
            description = "But treatments of the last two hours, which apps still change. Needs the scope account.")
    @APIResponse(responseCode = "202", description = "It is being read")
    public Response readNow(@Parameter(description = "An id, or me") @PathParam("patient") String segment) {
        neighbours.readNow(path.patient(segment));
        return Response.accepted().build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Withdraw the leave of an app",
            description = "From now on it sends nothing; what it sent stays. Needs the scope account.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @Parameter(description = "The id of the app") @PathParam("id") String id) {
        neighbours.withdraw(path.patient(segment), NeighbourId.parse(id).orElseThrow(NoSuchNeighbour::new));
    }
}
