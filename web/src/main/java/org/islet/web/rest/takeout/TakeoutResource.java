package org.islet.web.rest.takeout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.takeout.TakenOut;
import org.islet.takeout.TakeoutService;
import org.islet.web.language.Languages;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Everything of a patient in one archive. */
@RequestScoped
@Path("patients/{patient}/takeout")
@Tag(name = "Patients")
@SecurityRequirement(name = RestApplication.BEARER)
public class TakeoutResource {

    private static final String ZIP = "application/zip";

    @Inject
    private PatientPath path;

    @Inject
    private TakeoutService takeouts;

    @Context
    private HttpServletRequest asked;

    @GET
    @Produces(ZIP)
    @Operation(
            summary = "Everything of a patient in one archive",
            description = "Bytes as they came, events, logbook with its revisions, exclusions, consents, profile,"
                    + " preferences, lines of the audit trail, reports, and the SHA-256 of each entry in"
                    + " manifest.sha256. Only for the patient and those who decide for them. Needs the scopes read,"
                    + " share and account.")
    @APIResponse(
            responseCode = "200",
            description = "A ZIP file",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "507")
    public Response all(@Parameter(description = "An id, or me") @PathParam("patient") String patient)
            throws IOException {
        TakenOut made = takeouts.takeOut(path.patient(patient), Languages.askedBy(asked));
        StreamingOutput body = out -> {
            try (made) {
                made.sendTo(out);
            }
        };
        return Response.ok(body)
                .header("Content-Length", made.size())
                .header("Content-Disposition", "attachment; filename=\"" + made.name() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
