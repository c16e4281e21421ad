package org.islet.web.rest.upload;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.islet.patient.PatientId;
import org.islet.record.deletion.UploadDeletionService;
import org.islet.upload.NoSuchUpload;
import org.islet.upload.Upload;
import org.islet.upload.UploadService;
import org.islet.upload.UploadStart;
import org.islet.web.language.Languages;

/** The steps of an upload, whosever it is: announce, send chunks, complete, see what became of it, take it back. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class UploadSteps {

    private static final int LARGEST_CHUNK = 1 << 20;

    @Inject
    private UploadService uploads;

    @Inject
    private UploadDeletionService deletions;

    @Context
    private HttpServletRequest asked;

    /** Under whom it stands; whether the caller may, the service asks. */
    protected abstract PatientId patient();

    @GET
    @Operation(summary = "The uploads, newest first")
    @APIResponse(
            responseCode = "200",
            description = "The uploads",
            content = @Content(schema = @Schema(implementation = UploadBody[].class)))
    public List<UploadBody> list() {
        return uploads.uploadsOf(patient()).stream().map(this::body).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Announce an upload")
    @APIResponse(
            responseCode = "201",
            description = "Announced",
            content = @Content(schema = @Schema(implementation = UploadBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "Announced before: as it is by now",
            content = @Content(schema = @Schema(implementation = UploadBody.class)))
    @APIResponse(responseCode = "409", description = "The id names other bytes")
    public Response begin(@NotNull @Valid NewUploadBody upload, @Context UriInfo address) {
        UploadStart begun = uploads.begin(patient(), upload.manifest(), upload.hints());
        var body = body(begun.upload());
        var location =
                address.getAbsolutePathBuilder().path(body.id().toString()).build();
        return begun.isNew()
                ? Response.created(location).entity(body).build()
                : Response.ok(body).build();
    }

    @POST
    @Path("earlier-reading")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How far a device was read before",
            description = "For a program that is about to read it, so that it reads what is new. Nothing is changed.")
    @APIResponse(
            responseCode = "200",
            description = "Where to go on; empty where all is to be read",
            content = @Content(schema = @Schema(implementation = EarlierReadingBody.class)))
    public EarlierReadingBody earlierReading(@NotNull @Valid ReadDeviceBody device) {
        return EarlierReadingBody.of(uploads.readSoFar(patient(), device.family(), device.serial()));
    }

    @GET
    @Path("{upload}")
    @Operation(summary = "What became of an upload")
    @APIResponse(
            responseCode = "200",
            description = "The upload",
            content = @Content(schema = @Schema(implementation = UploadBody.class)))
    public UploadBody outcome(@PathParam("upload") String upload) {
        return body(uploads.outcome(patient(), id(upload)));
    }

    @PUT
    @Path("{upload}/chunks/{number}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Send a chunk of at most 1 MiB; the same number again takes its place")
    @APIResponse(
            responseCode = "200",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = UploadBody.class)))
    @APIResponse(responseCode = "507")
    public UploadBody append(
            @PathParam("upload") String upload,
            @Parameter(description = "Counted from 0") @PathParam("number") int number,
            @Parameter(description = "sha-256=:BASE64: (RFC 9530)", required = true) @HeaderParam("Content-Digest")
                    String digest,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream chunk)
            throws IOException {
        byte[] sha256 = ContentDigest.sha256(digest);
        byte[] bytes = chunk.readNBytes(LARGEST_CHUNK + 1);
        return body(uploads.append(patient(), id(upload), number, bytes, sha256));
    }

    @POST
    @Path("{upload}/complete")
    @Operation(summary = "Check the whole, store it for good, and read it")
    @APIResponse(
            responseCode = "200",
            description = "Stored for good: the client may delete its copy",
            content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
    @APIResponse(responseCode = "409", description = "Bytes are missing or not as announced")
    @APIResponse(responseCode = "507")
    public ReceiptBody complete(@PathParam("upload") String upload) {
        return ReceiptBody.of(uploads.complete(patient(), id(upload)));
    }

    @PUT
    @Path("{upload}/date-order")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say how the dates of the file are written; it is read again from the bytes that are kept")
    @APIResponse(
            responseCode = "200",
            description = "What became of it",
            content = @Content(schema = @Schema(implementation = UploadBody.class)))
    @APIResponse(responseCode = "409", description = "Bytes are missing")
    public UploadBody dateOrder(@PathParam("upload") String upload, @NotNull @Valid DateOrderBody answer) {
        return body(uploads.answer(patient(), id(upload), answer.order()));
    }

    @PUT
    @Path("{upload}/device")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say that a device last read for somebody else is the patient's now; its reading is added",
            description = "Only for whoever decides for the patient.")
    @APIResponse(
            responseCode = "200",
            description = "What became of it",
            content = @Content(schema = @Schema(implementation = UploadBody.class)))
    public UploadBody device(@PathParam("upload") String upload, @NotNull @Valid DeviceAnswerBody answer) {
        return body(uploads.deviceIsMine(patient(), id(upload)));
    }

    @GET
    @Path("{upload}/deletion")
    @Operation(
            summary = "What would go if this upload were deleted",
            description = "Nothing is changed. Only for the patient and those who decide for them. Needs the scope"
                    + " read.")
    @APIResponse(
            responseCode = "200",
            description = "What only this upload tells",
            content = @Content(schema = @Schema(implementation = LossBody.class)))
    @APIResponse(responseCode = "409", description = "A file is being read at this moment")
    public LossBody deletion(@PathParam("upload") String upload) {
        return LossBody.of(deletions.preview(patient(), id(upload)));
    }

    @DELETE
    @Path("{upload}")
    @Operation(
            summary = "Delete an upload, its bytes, and what only it tells",
            description = "What another upload told, too, stays. The same bytes may be uploaded again. Asked again, it"
                    + " answers the same. Only for the patient and those who decide for them. Needs the scope account.")
    @APIResponse(
            responseCode = "200",
            description = "Deleted: what is left of it",
            content = @Content(schema = @Schema(implementation = DeletedUploadBody.class)))
    @APIResponse(responseCode = "409", description = "A file is being read at this moment; nothing was deleted")
    public DeletedUploadBody delete(@PathParam("upload") String upload) {
        return DeletedUploadBody.of(deletions.delete(patient(), id(upload)));
    }

    private UploadBody body(Upload upload) {
        return UploadBody.of(upload, Languages.askedBy(asked));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NoSuchUpload();
        }
    }
}
