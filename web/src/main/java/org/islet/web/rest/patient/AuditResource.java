package org.islet.web.rest.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.audit.AuditService;
import org.islet.audit.Break;
import org.islet.audit.ChainCheck;
import org.islet.audit.ChainLink;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.RestApplication;

/** The audit trail as a whole: whether anybody touched it. What it says is shown to patients only. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
@SecurityRequirement(name = RestApplication.BEARER)
public class AuditResource {

    @Inject
    private AuditService audit;

    @GET
    @Operation(
            summary = "Walk along the whole audit trail",
            description = "For administrators. Each line holds the hash of the one before in its chain, and each seal"
                    + " the ends of the chains that grew. What is in order is sealed. Needs the scope read.")
    @APIResponse(
            responseCode = "200",
            description = "What the walk found",
            content = @Content(schema = @Schema(implementation = TrailBody.class)))
    @APIResponse(responseCode = "400", description = "What was noted is not a number, a colon and a hash")
    @APIResponse(responseCode = "403", description = "Not an administrator, or a token without the scope read")
    public TrailBody walk(
            @Parameter(description = "A seal as the log noted it: it must still be there") @QueryParam("noted")
                    String noted) {
        Optional<ChainLink> expected =
                Optional.ofNullable(noted).map(text -> BadRequest.unless(() -> ChainLink.parse(text)));
        return TrailBody.of(audit.check(expected));
    }

    /** What a walk along the trail found. */
    @Schema(name = "Trail")
    public record TrailBody(
            boolean whole,

            @Schema(description = "The last seal in order: its number, a colon, its hash")
            String end,

            @Schema(description = "How many lines were in order")
            long lines,

            @Schema(
                    description = "The chain that was touched: the hash its first line holds on to, which tells nobody"
                            + " whose it is; or \"seals\"")
            String brokenChain,

            @Schema(description = "The number of its first line that was changed, removed or put in")
            Long firstBroken) {

        static TrailBody of(ChainCheck check) {
            return new TrailBody(
                    check.isWhole(),
                    check.end().toString(),
                    check.lines(),
                    check.firstBroken().map(Break::chain).orElse(null),
                    check.firstBroken().map(Break::number).orElse(null));
        }
    }
}
