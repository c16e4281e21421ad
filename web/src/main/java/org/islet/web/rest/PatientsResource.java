package org.islet.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.audit.AuditService;
import org.islet.consent.ConsentService;
import org.islet.patient.PatientId;

/** Patients: oneself, those who share, and who looked. */
@Path("patients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Patients")
@SecurityRequirement(name = RestApplication.BEARER)
@APIResponse(
        responseCode = "401",
        description = "No token, or one that is not valid",
        content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = ProblemBody.class)))
@APIResponse(
        responseCode = "403",
        description = "The token was not made for this, or the account is of another kind",
        content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = ProblemBody.class)))
public class PatientsResource {

    private static final int MOST = 1_000;

    @Inject
    private ConsentService consents;

    @Inject
    private AuditService audit;

    @Inject
    private PatientPath path;

    @GET
    @Operation(
            summary = "The patients who share with the calling clinician now",
            description = "By family name. Needs the scope read.")
    @APIResponse(responseCode = "200", description = "The patients")
    public List<SharedPatientBody> sharing() {
        return consents.patientsSharingWithMe().stream()
                .map(SharedPatientBody::of)
                .toList();
    }

    @GET
    @Path("{patient}")
    @Operation(
            summary = "Name and birth date",
            description = "Of oneself or of somebody who shares. Needs the scope read.")
    @APIResponse(
            responseCode = "200",
            description = "The patient",
            content = @Content(schema = @Schema(implementation = PatientBody.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such patient, or not yours to see",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = ProblemBody.class)))
    public PatientBody patient(@Parameter(description = "An id, or me") @PathParam("patient") String segment) {
        PatientId patient = path.patient(segment);
        return PatientBody.of(patient, consents.profile(patient));
    }

    @GET
    @Path("{patient}/accesses")
    @Operation(
            summary = "Who looked at one's data",
            description = "Newest first; refused attempts too. Only for the patient. Needs the scope share.")
    @APIResponse(responseCode = "200", description = "Who did what, and when")
    @APIResponse(
            responseCode = "404",
            description = "No such patient, or not yours to see",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = ProblemBody.class)))
    public List<AccessBody> accesses(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @Parameter(description = "1 to 1000") @QueryParam("limit") @DefaultValue("100") String limit) {
        return audit.accessesTo(path.patient(segment), atMost(limit)).stream()
                .map(AccessBody::of)
                .toList();
    }

    private static int atMost(String limit) {
        int wanted = BadRequest.unless(() -> Integer.parseInt(limit));
        if (wanted < 1 || wanted > MOST) {
            throw new BadRequest("The limit is 1 to " + MOST);
        }
        return wanted;
    }
}
