package org.islet.web.rest.relation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.owner.PreferencesService;
import org.islet.account.relation.DependantService;
import org.islet.patient.PatientId;
import org.islet.web.rest.RestApplication;

/** Those who have a record and no account, and for whom the caller decides. */
@Path("dependants")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relations")
@SecurityRequirement(name = RestApplication.BEARER)
public class DependantsResource {

    @Inject
    private DependantService dependants;

    @Inject
    private PreferencesService preferences;

    @POST
    @Operation(
            summary = "Open a record for a child or somebody else one decides for",
            description = "The caller is their guardian until they are of age. Needs the scopes read and account.")
    @APIResponse(
            responseCode = "201",
            description = "The record",
            content = @Content(schema = @Schema(implementation = AddedBody.class)))
    @APIResponse(
            responseCode = "400",
            description = "Something has to be changed, or the caller's address is unconfirmed")
    public Response add(@NotNull @Valid DependantBody body) {
        PatientId added = dependants.add(body.asNew(preferences.mine()));
        return Response.status(Response.Status.CREATED)
                .entity(new AddedBody(added.toString()))
                .build();
    }

    /** The record that was opened. */
    @Schema(name = "AddedDependant")
    public record AddedBody(String patientId) {}
}
