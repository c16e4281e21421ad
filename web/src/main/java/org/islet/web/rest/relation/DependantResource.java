package org.islet.web.rest.relation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.relation.DependantService;
import org.islet.patient.PatientId;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** What is said of somebody who has a record and no account, by who decides for them. */
@Path("patients/{patient}/dependant")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relations")
@SecurityRequirement(name = RestApplication.BEARER)
public class DependantResource {

    @Inject
    private DependantService dependants;

    @Inject
    private PatientPath path;

    @PUT
    @Operation(
            summary = "Change the name, birth date and number of somebody without an account, and where they live",
            description = "Of the preferences, what is left out stays. Needs the scopes read and account.")
    @APIResponse(responseCode = "204", description = "Changed")
    public void change(
            @Parameter(description = "An id") @PathParam("patient") String segment,
            @NotNull @Valid DependantBody body) {
        PatientId patient = path.patient(segment);
        dependants.change(patient, body.changed(dependants.known(patient).preferences()));
    }
}
