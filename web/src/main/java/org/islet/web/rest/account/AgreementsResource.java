package org.islet.web.rest.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.access.ForEverybody;
import org.islet.enrolment.Agreement;
import org.islet.enrolment.AgreementText;
import org.islet.enrolment.EnrolmentService;

/** The texts people agree to when they sign up. */
@Path("agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AgreementsResource {

    @Inject
    private EnrolmentService enrolment;

    @GET
    @ForEverybody
    @Operation(summary = "The texts in force", description = "Their versions are sent along when signing up.")
    @APIResponse(
            responseCode = "200",
            description = "Terms of use and privacy notice",
            content = @Content(schema = @Schema(implementation = AgreementBody[].class)))
    public List<AgreementBody> inForce(
            @Parameter(description = "A language tag; English where there is no translation")
                    @QueryParam("language")
                    @DefaultValue("en")
                    String language) {
        return Stream.of(Agreement.values())
                .map(agreement -> AgreementBody.of(enrolment.text(agreement, Locale.forLanguageTag(language))))
                .toList();
    }

    /** A text to agree to. */
    @Schema(name = "Agreement")
    public record AgreementBody(
            @Schema(enumeration = {"terms", "privacy"}) String name,
            @Schema(example = "2026-11-22") String version,
            String title,
            List<String> paragraphs) {

        static AgreementBody of(AgreementText text) {
            String name =
                    switch (text.agreement()) {
                        case TERMS_OF_USE -> "terms";
                        case PRIVACY_NOTICE -> "privacy";
                    };
            return new AgreementBody(name, text.version(), text.title(), text.paragraphs());
        }
    }
}
