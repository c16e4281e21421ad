package org.islet.web.rest.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.patient.PatientId;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Uploads of a patient, sent by whoever may: the patient, and those who act for them. */
@RequestScoped
@Path("patients/{patient}/uploads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Uploads")
@SecurityRequirement(name = RestApplication.BEARER)
public class PatientUploadsResource extends UploadSteps {

    @PathParam("patient")
    private String segment;

    @Inject
    private PatientPath path;

    @Override
    protected PatientId patient() {
        return path.patient(segment);
    }
}
