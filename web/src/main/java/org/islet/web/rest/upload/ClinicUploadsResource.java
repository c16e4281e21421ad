package org.islet.web.rest.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.islet.upload.ClinicUploadsService;
import org.islet.web.rest.RestApplication;

/** Uploads, unreadable for now, of all who share with the caller's clinic: numbers, never whose they are. */
@RequestScoped
@Path("clinics/mine/unreadable-uploads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Uploads")
@SecurityRequirement(name = RestApplication.BEARER)
public class ClinicUploadsResource {

    @Inject
    private ClinicUploadsService uploads;

    @GET
    @Operation(
            summary = "How many uploads are unreadable for now, of the patients who share with the whole clinic",
            description = "For administrators. Needs the scope read.")
    @APIResponse(
            responseCode = "200",
            description = "How many there are",
            content = @Content(schema = @Schema(implementation = UnreadableUploadsBody.class)))
    public UnreadableUploadsBody standing() {
        return new UnreadableUploadsBody(uploads.unreadableForNow());
    }

    @POST
    @Path("try-again")
    @Operation(
            summary = "Have them read again",
            description = "For administrators. In the background; each is tried three times. Needs the scopes read and"
                    + " account.")
    @APIResponse(
            responseCode = "202",
            description = "How many are tried again",
            content = @Content(schema = @Schema(implementation = UnreadableUploadsBody.class)))
    public Response tryAgain() {
        return Response.accepted(new UnreadableUploadsBody(uploads.tryAgain())).build();
    }

    /** A number of uploads. */
    @Schema(name = "UnreadableUploads")
    public record UnreadableUploadsBody(int uploads) {}
}
