package org.islet.web.rest.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.consent.ConsentId;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.emergency.EmergencyReviewService;
import org.islet.consent.emergency.Finding;
import org.islet.consent.emergency.NewReview;
import org.islet.consent.emergency.ReviewedAccess;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.Ids;
import org.islet.web.rest.RestApplication;
import org.jspecify.annotations.Nullable;

/** What those who work for the caller's clinic opened in emergencies, and what the clinic finds of it. */
@Path("emergency-reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
@SecurityRequirement(name = RestApplication.BEARER)
public class EmergencyReviewsResource {

    @Inject
    private EmergencyReviewService reviews;

    @GET
    @Operation(
            summary = "Access taken in emergencies, to be reviewed",
            description = "For administrators: what waits first, then what was reviewed within 90 days. Each patient"
                    + " reads that their name was seen. Needs the scope read.")
    @APIResponse(responseCode = "200", description = "The accesses")
    @APIResponse(responseCode = "403", description = "Not an administrator, or a token without the scope read")
    public List<ReviewedAccessBody> list() {
        return reviews.list().stream().map(ReviewedAccessBody::of).toList();
    }

    @PUT
    @Path("{access}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what the clinic found",
            description = "Once. The patient reads it; what was not justified is ended at once. Needs the scope"
                    + " account.")
    @APIResponse(responseCode = "204", description = "Said")
    @APIResponse(responseCode = "403", description = "Not an administrator, or a token without the scope account")
    public void review(@PathParam("access") String access, @NotNull @Valid NewReviewBody body) {
        var said = BadRequest.unless(body::value);
        reviews.review(new ConsentId(Ids.uuid(access).orElseThrow(NoSuchConsent::new)), said);
    }

    /** What an administrator found. */
    @Schema(name = "NewEmergencyReview")
    public record NewReviewBody(
            @NotNull @Schema(enumeration = {"justified", "not-justified"})
            String finding,

            @Schema(maxLength = NewReview.LONGEST_NOTE, description = "Needed where it was not justified") @Nullable
            String note) {

        NewReview value() {
            return new NewReview(
                    switch (finding) {
                        case "justified" -> Finding.JUSTIFIED;
                        case "not-justified" -> Finding.NOT_JUSTIFIED;
                        default -> throw BadRequest.at("/finding", "finding");
                    },
                    Optional.ofNullable(note));
        }

        @Override
        public String toString() {
            return "NewReviewBody";
        }
    }

    /** An access with whose reports it opened. */
    @Schema(name = "ReviewedEmergencyAccess")
    public record ReviewedAccessBody(
            String givenName,
            String familyName,
            @Schema(format = "date") @Nullable String birthDate,
            TakenAccessBody access) {

        static ReviewedAccessBody of(ReviewedAccess reviewed) {
            return new ReviewedAccessBody(
                    reviewed.name().given(),
                    reviewed.name().family(),
                    reviewed.born().map(LocalDate::toString).orElse(null),
                    TakenAccessBody.of(reviewed.access()));
        }

        @Override
        public String toString() {
            return "ReviewedAccessBody";
        }
    }
}
