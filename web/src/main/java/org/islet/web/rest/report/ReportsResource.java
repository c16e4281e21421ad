package org.islet.web.rest.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.reporting.NotOfferedAs;
import org.islet.reporting.ReportFormat;
import org.islet.reporting.ReportService;
import org.islet.reporting.ReportView;
import org.islet.reporting.WrittenReport;
import org.islet.reports.catalogue.Reports;
import org.islet.web.language.Languages;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.Days;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;
import org.jspecify.annotations.Nullable;

/** Reports of a patient's days. */
@RequestScoped
@Path("patients/{patient}/reports")
@Tag(name = "Reports")
@SecurityRequirement(name = RestApplication.BEARER)
public class ReportsResource {

    @Inject
    private PatientPath patients;

    @Inject
    private ReportService reports;

    @GET
    @Path("{report}")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON, "text/csv", "image/svg+xml"})
    @Operation(
            summary = "A report",
            description =
                    "The format is the parameter's, or else the first the Accept header names, or else PDF. The JSON"
                            + " holds the numbers on the page")
    @APIResponse(
            responseCode = "200",
            description = "The report, by its format",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "406")
    public Response report(
            @PathParam("patient") String patient,
            @Parameter(description = "Which report, by its id") @PathParam("report") String report,
            @Parameter(description = "The first day, as in 2026-05-01") @QueryParam("from") String from,
            @Parameter(description = "The last day, included") @QueryParam("to") String to,
            @Parameter(
                            description = "By which clock days and hours are shown, as in America/New_York; the"
                                    + " patient's own where it is left out")
                    @QueryParam("shownIn")
                    String shownIn,
            @Parameter(
                            description = "ignored, where what was excluded is to be counted nevertheless",
                            schema = @Schema(enumeration = {"ignored"}))
                    @QueryParam("exclusions")
                    String exclusions,
            @Parameter(schema = @Schema(enumeration = {"pdf", "json", "csv", "svg"})) @QueryParam("format")
                    String format,
            @Context HttpHeaders headers) {
        var id = patients.patient(patient);
        var kind = Reports.byId(report).orElseThrow(NotFoundException::new);
        WrittenReport written = reports.written(
                id,
                kind,
                Days.of(from, to),
                format(format, headers),
                new ReportView(
                        Languages.best(headers.getAcceptableLanguages()), zone(shownIn), CountedToo.of(exclusions)));
        return Response.ok(entity(written), written.format().mediaType())
                .header("Content-Disposition", "inline; filename=\"" + written.fileName() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** A long list is sent while it is made. */
    private static Object entity(WrittenReport written) {
        if (!written.more().hasNext()) {
            return written.bytes();
        }
        return (StreamingOutput) out -> {
            out.write(written.bytes());
            while (written.more().hasNext()) {
                out.write(written.more().next());
            }
        };
    }

    private static Optional<ZoneId> zone(@Nullable String named) {
        try {
            return Optional.ofNullable(named).map(ZoneId::of);
        } catch (DateTimeException notAZone) {
            throw new BadRequest("zone", "shownIn");
        }
    }

    private static ReportFormat format(@Nullable String word, HttpHeaders headers) {
        if (word != null) {
            return ReportFormat.ofWord(word).orElseThrow(NotOfferedAs::inThatFormat);
        }
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(wanted -> Arrays.stream(ReportFormat.values())
                        .filter(offered -> wanted.isCompatible(MediaType.valueOf(offered.mediaType()))))
                .findFirst()
                .orElseThrow(NotOfferedAs::inThatFormat);
    }
}
