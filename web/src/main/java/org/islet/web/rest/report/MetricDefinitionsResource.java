package org.islet.web.rest.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.access.ForEverybody;
import org.islet.reports.compose.pattern.RecurringPatterns;
import org.islet.reports.metrics.Metric;
import org.islet.reports.metrics.Metrics;
import org.islet.reports.words.Words;
import org.islet.web.language.Languages;

/** What each metric is, for whoever reads one. */
@RequestScoped
@Path("metrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Metrics")
public class MetricDefinitionsResource {

    @GET
    @ForEverybody
    @Operation(
            summary = "The definitions of all metrics",
            description = "The same for everybody; the sentences are in the language of Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "Every metric, and the version of them together",
            content = @Content(schema = @Schema(implementation = DefinitionsBody.class)))
    public DefinitionsBody definitions(@Context HttpServletRequest request) {
        Words words = Words.in(Languages.askedBy(request));
        return new DefinitionsBody(
                Metrics.VERSION,
                Metrics.list().stream()
                        .map(metric -> DefinitionBody.of(metric, words))
                        .toList(),
                new PatternsBody(words.say(RecurringPatterns.definition()), RecurringPatterns.VERSION));
    }

    /** All definitions. */
    @Schema(name = "MetricDefinitions")
    public record DefinitionsBody(
            @Schema(description = "As printed on reports; raised with any change of any definition", example = "5")
            String formulas,

            List<DefinitionBody> metrics,
            PatternsBody patterns) {}

    /** When something counts as recurring. */
    @Schema(name = "PatternsDefinition")
    public record PatternsBody(
            String definition,

            @Schema(description = "Raised when the definition changes")
            int version) {}

    /** One definition. */
    @Schema(name = "MetricDefinition")
    public record DefinitionBody(
            @Schema(example = "gmi") String id,

            @Schema(description = "Empty where it has none", example = "%")
            String unit,

            String definition,

            @Schema(description = "Raised when the definition changes")
            int version,

            @Schema(description = "Why it may have no value")
            String undefinedWhen) {

        static DefinitionBody of(Metric metric, Words words) {
            return new DefinitionBody(
                    metric.id(),
                    metric.unit(),
                    words.say(metric.definition()),
                    metric.version(),
                    words.say(metric.undefinedWhen()));
        }
    }
}
