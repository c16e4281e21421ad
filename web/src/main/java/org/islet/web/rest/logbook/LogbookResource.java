package org.islet.web.rest.logbook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.logbook.EntryId;
import org.islet.logbook.EntryQuery;
import org.islet.logbook.LogbookService;
import org.islet.logbook.NoSuchEntry;
import org.islet.web.language.Languages;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.Days;
import org.islet.web.rest.Ids;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** What a patient writes down: written, changed and withdrawn by the patient, read by those they share reports with. */
@Path("patients/{patient}/logbook")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Logbook")
@SecurityRequirement(name = RestApplication.BEARER)
public class LogbookResource {

    @Context
    private HttpServletRequest asked;

    @Inject
    private PatientPath patients;

    @Inject
    private LogbookService logbook;

    @GET
    @Operation(
            summary = "The entries of some days",
            description = "As they stand, the newest first. Needs the scope read.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries",
            content = @Content(schema = @Schema(implementation = EntryPageBody.class)))
    public Response page(
            @PathParam("patient") String patient,
            @Parameter(description = "The first day, as in 2026-05-01") @QueryParam("from") String from,
            @Parameter(description = "The last day, included") @QueryParam("to") String to,
            @Parameter(description = "Whether withdrawn entries are listed too") @QueryParam("withdrawn")
                    boolean withdrawn,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") String cursor,
            @Parameter(description = "How many entries at most") @QueryParam("limit") @DefaultValue("100") int limit) {
        var id = patients.patient(patient);
        var query = BadRequest.unless(() -> EntryQuery.of(withdrawn, Optional.ofNullable(cursor), limit));
        var page = logbook.page(id, Days.of(from, to), query);
        return Response.ok(EntryPageBody.of(page, Languages.askedBy(asked)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Operation(
            summary = "Write an entry",
            description = "For the patient and those who decide for them. What cannot have been meant is refused with"
                    + " what can. Needs the scope upload.")
    @APIResponse(
            responseCode = "201",
            description = "Written, or there already as it was sent",
            content = @Content(schema = @Schema(implementation = EntryBody.class)))
    @APIResponse(responseCode = "409", description = "The id names an entry that says something else")
    @APIResponse(responseCode = "429", description = "More than a person writes within a day")
    public Response write(@PathParam("patient") String patient, @NotNull @Valid WrittenBody body) {
        var entry = body.entry();
        var written = logbook.write(patients.patient(patient), List.of(entry)).get(0);
        return Response.status(Response.Status.CREATED)
                .entity(EntryBody.of(written, Languages.askedBy(asked)))
                .build();
    }

    @PUT
    @Path("{entry}")
    @Operation(
            summary = "Change an entry",
            description = "A new revision; what it said before is kept. Needs the scopes upload and read.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = EntryBody.class)))
    @APIResponse(responseCode = "409", description = "It was changed since that revision")
    public EntryBody change(
            @PathParam("patient") String patient, @PathParam("entry") String entry, @NotNull @Valid WrittenBody body) {
        int seen = body.seen();
        var wanted = body.written();
        return EntryBody.of(
                logbook.change(patients.patient(patient), id(entry), seen, wanted), Languages.askedBy(asked));
    }

    @DELETE
    @Path("{entry}")
    @Operation(
            summary = "Withdraw an entry",
            description = "It counts no longer; its history stays. Needs the scopes upload and read.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(@PathParam("patient") String patient, @PathParam("entry") String entry) {
        logbook.withdraw(patients.patient(patient), id(entry));
    }

    @GET
    @Path("{entry}/history")
    @Operation(
            summary = "What an entry said from when on",
            description = "All its revisions, the last one first, of a withdrawn entry too. A consent limited to some"
                    + " days does not reach it. Needs the scope read.")
    @APIResponse(
            responseCode = "200",
            description = "The revisions",
            content = @Content(schema = @Schema(implementation = EntryBody[].class)))
    public List<EntryBody> history(@PathParam("patient") String patient, @PathParam("entry") String entry) {
        return logbook.history(patients.patient(patient), id(entry)).stream()
                .map(revision -> EntryBody.of(revision, Languages.askedBy(asked)))
                .toList();
    }

    private static EntryId id(String segment) {
        return new EntryId(Ids.uuid(segment).orElseThrow(NoSuchEntry::new));
    }
}
