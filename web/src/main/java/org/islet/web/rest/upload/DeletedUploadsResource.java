package org.islet.web.rest.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.record.deletion.UploadDeletionService;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** What is left of the uploads a patient deleted. */
@RequestScoped
@Path("patients/{patient}/deleted-uploads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Uploads")
@SecurityRequirement(name = RestApplication.BEARER)
public class DeletedUploadsResource {

    @Inject
    private PatientPath path;

    @Inject
    private UploadDeletionService deletions;

    @GET
    @Operation(
            summary = "The uploads that were deleted, the last one first",
            description = "That they were here, and nothing they told. Needs the scope read.")
    @APIResponse(
            responseCode = "200",
            description = "A line each",
            content = @Content(schema = @Schema(implementation = DeletedUploadBody[].class)))
    public List<DeletedUploadBody> list(@Parameter(description = "An id, or me") @PathParam("patient") String patient) {
        return deletions.deleted(path.patient(patient)).stream()
                .map(DeletedUploadBody::of)
                .toList();
    }
}
