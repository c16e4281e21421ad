package org.islet.web.rest.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.capture.CaptureContent;
import org.islet.capture.CaptureId;
import org.islet.capture.CaptureService;
import org.islet.capture.NoSuchCapture;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** The bytes of devices and files, as they came. */
@RequestScoped
@Path("patients/{patient}/captures")
@Tag(name = "Captures")
@SecurityRequirement(name = RestApplication.BEARER)
public class CapturesResource {

    @Inject
    private PatientPath patients;

    @Inject
    private CaptureService captures;

    @GET
    @Path("{capture}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Download your own capture, unchanged since it came")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("patient") String patient, @PathParam("capture") String capture) {
        var id = CaptureId.parse(capture).orElseThrow(NoSuchCapture::new);
        CaptureContent content = captures.download(patients.patient(patient), id);
        return Response.ok(content.bytes())
                .header("Content-Disposition", "attachment; filename=\"" + id + ".capture\"")
                .header("Content-Digest", "sha-256=:" + base64(content.sha256()) + ":")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
