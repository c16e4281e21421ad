package org.islet.web.description;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.definition.ReportDefinition;

/**
 * The answers operations share, so that a resource names only those of its own: a status and what it means there. Used
 * by the build alone, which writes the description of the interface.
 */
public class SharedAnswers implements OASFilter {

    private static final Map<String, String> MEANINGS = Map.of(
            "400", "The request cannot be understood, or something has to be changed; the problem says what",
            "401", "No token, or one that is not valid",
            "403", "The token was not made for this, or the account has another role",
            "404", "There is no such thing, or it is not yours to see",
            "406", "Not offered in this format",
            "413", "More bytes than are taken at once",
            "429", "Too many within a time; Retry-After says when to come back",
            "500", "Something went wrong on our side; the problem has a number for the operator",
            "503", "Not at this moment; Retry-After says when to send the same request again",
            "507", "The storage is full; nothing was kept");

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^}]+)}");

    private static final Map<String, String> PARAMETERS = Map.of(
            "patient", "An id, or me",
            "upload", "The id of an upload",
            "capture", "The id of stored bytes",
            "redecoding", "The id of a difference",
            "request", "The id of a request for consent",
            "exclusion", "The id of an exclusion",
            "entry", "The id of an entry of the logbook",
            "neighbour", "The part of the base address that is the app's own",
            "code", "The code of the letter",
            "id", "The id of one in the list");

    /** The one that names a report: every one there is. */
    private static final String REPORT = "report";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .values()
                .forEach(operation -> complete(path, operation)));
    }

    private static void complete(String path, Operation operation) {
        operation.setOperationId(OperationName.of(operation.getOperationId()));
        addWhatIsInPath(path, operation);
        parameters(operation).forEach(SharedAnswers::explain);
        statuses(path, operation).forEach(status -> {
            if (operation.getResponses().getAPIResponse(status) == null) {
                operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse());
            }
        });
        operation.getResponses().getAPIResponses().forEach(SharedAnswers::complete);
    }

    /** A resource that takes a part of its address into a field has it described here. */
    private static void addWhatIsInPath(String path, Operation operation) {
        IN_BRACES
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .filter(name -> parameters(operation).stream()
                        .noneMatch(known -> known.getName().equals(name)))
                .forEach(name -> operation.addParameter(OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.PATH)
                        .required(true)
                        .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING))));
    }

    private static List<Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of());
    }

    private static void explain(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(PARAMETERS.get(parameter.getName()));
        }
        if (REPORT.equals(parameter.getName())) {
            parameter
                    .getSchema()
                    .setEnumeration(Reports.withPacks().stream()
                            .<Object>map(ReportDefinition::id)
                            .toList());
        }
    }

    /** What may be answered beside the operation's own: by who is asking, what was sent, and how the portal is. */
    private static List<String> statuses(String path, Operation operation) {
        boolean asksWho = operation.getSecurity() != null;
        boolean hasBody = operation.getRequestBody() != null;
        boolean isAsked = parameters(operation).stream().anyMatch(parameter -> parameter.getIn() != Parameter.In.PATH);
        return Stream.of(
                        asksWho ? List.of("401", "403") : List.<String>of(),
                        path.contains("{") ? List.of("404") : List.<String>of(),
                        hasBody ? List.of("400", "413") : isAsked ? List.of("400") : List.<String>of(),
                        List.of("500", "503"))
                .flatMap(List::stream)
                .toList();
    }

    private static void complete(String status, APIResponse answer) {
        if (answer.getDescription() == null || answer.getDescription().isBlank()) {
            answer.setDescription(MEANINGS.getOrDefault(status, "As the summary says"));
        }
        if (status.compareTo("400") >= 0 && !namesItsOwn(answer)) {
            answer.setContent(problem());
        }
    }

    /** Some answer in the form of another standard. */
    private static boolean namesItsOwn(APIResponse answer) {
        return answer.getContent() != null
                && answer.getContent().getMediaTypes() != null
                && answer.getContent().getMediaTypes().values().stream().anyMatch(type -> type.getSchema() != null);
    }

    private static Content problem() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(schema));
    }
}
