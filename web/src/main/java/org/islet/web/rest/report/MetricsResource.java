package org.islet.web.rest.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.reporting.CalculatedMetrics;
import org.islet.reporting.ReportService;
import org.islet.reports.json.MetricsJson;
import org.islet.reports.words.Words;
import org.islet.web.language.Languages;
import org.islet.web.rest.Days;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Every number that can be calculated of a patient's days. */
@RequestScoped
@Path("patients/{patient}/metrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Metrics")
@SecurityRequirement(name = RestApplication.BEARER)
public class MetricsResource {

    @Inject
    private PatientPath patients;

    @Inject
    private ReportService reports;

    @GET
    @Operation(
            summary = "Every metric of a patient's readings",
            description =
                    "Of the sensor's readings, or of a meter's where no sensor has any on these days. The same object as ./islet metrics prints: name, value, unit, definition and version")
    @APIResponse(
            responseCode = "200",
            description = "Every metric",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response metrics(
            @PathParam("patient") String patient,
            @Parameter(description = "The first day, as in 2026-05-01") @QueryParam("from") String from,
            @Parameter(description = "The last day, included") @QueryParam("to") String to,
            @Parameter(
                            description = "ignored, where what was excluded is to be counted nevertheless",
                            schema = @Schema(enumeration = {"ignored"}))
                    @QueryParam("exclusions")
                    String exclusions,
            @Context HttpServletRequest request) {
        Words words = Words.in(Languages.askedBy(request));
        CalculatedMetrics metrics =
                reports.metrics(patients.patient(patient), Days.of(from, to), CountedToo.of(exclusions));
        StreamingOutput json = out -> MetricsJson.write(metrics.report(), metrics.exclusions(), words, out);
        return Response.ok(json).header("Cache-Control", "no-store").build();
    }
}
