package org.islet.web.rest.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.patient.PatientId;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Uploads of the caller's own: what stands under {@code patients/me/uploads}, at the address programs know. */
@RequestScoped
@Path("uploads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Uploads", description = "Every step may be repeated. docs/upload-protocol.md tells the whole story.")
@SecurityRequirement(name = RestApplication.BEARER)
public class UploadsResource extends UploadSteps {

    @Inject
    private PatientPath path;

    @Override
    protected PatientId patient() {
        return path.own();
    }
}
