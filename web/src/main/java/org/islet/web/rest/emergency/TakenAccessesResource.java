package org.islet.web.rest.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.consent.ConsentId;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.emergency.EmergencyAccessService;
import org.islet.consent.emergency.EmergencyChoice;
import org.islet.web.rest.Ids;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Access that clinicians took to a patient's reports, for that patient, and whether they leave it to them. */
@Path("patients/{patient}/emergency-accesses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
@SecurityRequirement(name = RestApplication.BEARER)
public class TakenAccessesResource {

    @Inject
    private EmergencyAccessService emergencies;

    @Inject
    private PatientPath path;

    @GET
    @Operation(
            summary = "Access taken in emergencies",
            description = "Newest first, with what the clinic found, and whether the patient leaves it to clinicians."
                    + " Needs the scope share.")
    @APIResponse(responseCode = "200", description = "What was taken")
    public ChoiceBody list(@Parameter(description = "An id, or me") @PathParam("patient") String segment) {
        return ChoiceBody.of(emergencies.choice(path.patient(segment)));
    }

    @DELETE
    @Path("{access}")
    @Operation(
            summary = "End an access at once",
            description = "The next request of who took it is refused. Needs the scope share.")
    @APIResponse(responseCode = "204", description = "Ended")
    public void end(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @PathParam("access") String access) {
        emergencies.end(path.patient(segment), new ConsentId(Ids.uuid(access).orElseThrow(NoSuchConsent::new)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Leave access in emergencies to clinicians, or not",
            description = "What is open stays open until it is ended. Needs the scope share.")
    @APIResponse(responseCode = "204", description = "Kept")
    public void choose(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @NotNull @Valid NewChoiceBody body) {
        if (body.allowed()) {
            emergencies.allow(path.patient(segment));
        } else {
            emergencies.refuse(path.patient(segment));
        }
    }

    /** What a patient chooses. */
    @Schema(name = "NewEmergencyChoice")
    public record NewChoiceBody(@NotNull Boolean allowed) {}

    /** How things stand for a patient. */
    @Schema(name = "EmergencyChoice")
    public record ChoiceBody(
            @Schema(description = "Whether clinicians here can take access at all")
            boolean offered,

            boolean allowed,
            List<TakenAccessBody> accesses) {

        static ChoiceBody of(EmergencyChoice choice) {
            return new ChoiceBody(
                    choice.isOffered(),
                    choice.isAllowed(),
                    choice.taken().stream().map(TakenAccessBody::of).toList());
        }
    }
}
