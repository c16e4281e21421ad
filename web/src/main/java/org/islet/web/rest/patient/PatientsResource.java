package org.islet.web.rest.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.audit.AccessQuery;
import org.islet.audit.AuditService;
import org.islet.consent.ConsentService;
import org.islet.consent.SharedPatient;
import org.islet.consent.SharedPatientQuery;
import org.islet.enrolment.EnrolmentService;
import org.islet.patient.PatientId;
import org.islet.web.language.Languages;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Patients: oneself, those who share, and who looked. */
@Path("patients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Patients")
@SecurityRequirement(name = RestApplication.BEARER)
public class PatientsResource {

    private static final int MOST = 1_000;

    @Inject
    private ConsentService consents;

    @Inject
    private AuditService audit;

    @Inject
    private EnrolmentService enrolment;

    @Inject
    private PatientPath path;

    @GET
    @Operation(
            summary = "The patients who share with the calling clinician now",
            description = "By family name. Where there are more than the limit, the header Link names the next page as"
                    + " rel=\"next\". Needs the scope read.")
    @APIResponse(
            responseCode = "200",
            description = "The patients",
            content = @Content(schema = @Schema(implementation = SharedPatientBody[].class)))
    @APIResponse(responseCode = "400", description = "The limit or the cursor is not one of ours")
    public Response sharing(
            @Parameter(description = "1 to 10000") @QueryParam("limit") @DefaultValue("10000") String limit,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") String cursor,
            @Context UriInfo address) {
        int atMost = BadRequest.unless(() -> Integer.parseInt(limit));
        Optional<PatientId> after = Optional.ofNullable(cursor)
                .map(text -> PatientId.parse(text).orElseThrow(() -> new BadRequest("cursor")));
        List<SharedPatient> page =
                consents.patientsSharingWithMe(BadRequest.unless(() -> SharedPatientQuery.after(after, atMost)));
        var answer = Response.ok(page.stream().map(SharedPatientBody::of).toList());
        if (page.size() == atMost) {
            answer.links(next(address, atMost, page.get(atMost - 1).patient()));
        }
        return answer.build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open a record of one's own",
            description =
                    "For an account that is no patient yet, a clinician's say: from then on, me is its record. For"
                            + " others nothing changes. Needs the scope account.")
    @APIResponse(responseCode = "204", description = "The record is there")
    public void open(@NotNull @Valid OwnRecordBody agreed) {
        enrolment.enrolMyself(agreed.termsVersion(), agreed.privacyVersion());
    }

    private static Link next(UriInfo address, int limit, PatientId last) {
        return Link.fromUriBuilder(address.getAbsolutePathBuilder()
                        .queryParam("limit", limit)
                        .queryParam("cursor", last.toString()))
                .rel("next")
                .build();
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
    public List<AccessBody> accesses(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @Parameter(description = "1 to 1000") @QueryParam("limit") @DefaultValue("100") String limit,
            @Context HttpServletRequest asked) {
        Locale language = Languages.askedBy(asked);
        return audit.accessesTo(path.patient(segment), AccessQuery.newest(atMost(limit))).stream()
                .map(access -> AccessBody.of(access, language))
                .toList();
    }

    private static int atMost(String limit) {
        int wanted = BadRequest.unless(() -> Integer.parseInt(limit));
        if (wanted < 1 || wanted > MOST) {
            throw new BadRequest("limit", MOST);
        }
        return wanted;
    }
}
