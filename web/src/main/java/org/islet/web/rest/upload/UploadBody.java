package org.islet.web.rest.upload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.capture.CaptureId;
import org.islet.capture.DaySpan;
import org.islet.devices.decode.DateQuestion;
import org.islet.devices.upload.UploadState;
import org.islet.patient.PersonName;
import org.islet.upload.Upload;
import org.jspecify.annotations.Nullable;

/** An upload and what became of it. */
@Schema(name = "Upload")
public record UploadBody(
        UUID id,
        String fileName,
        long size,
        String sha256,

        UploadState state,

        @Schema(description = "The account that sent it") String sentBy,

        @Schema(description = "How that person is called; null where no name is known") @Nullable
        String sentByName,

        @Schema(description = "The chunks that are here; empty once the upload is complete")
        List<Integer> chunks,

        Instant startedAt,
        @Nullable Instant receivedAt,

        @Schema(description = "The id of the stored bytes") @Nullable
        String capture,

        @Schema(description = "The family that read it") @Nullable
        String family,

        int newEvents,
        int alreadyThere,
        int replaced,

        @Schema(description = "The first of what could not be read")
        List<UnreadBody> problems,

        @Schema(description = "How many problems there are in all")
        int allProblems,

        @Schema(
                description = "A date of the file that can be read day first or month first, as it is written there."
                        + " PUT the date order, and the file is read")
        @Nullable
        String dateQuestion,

        @Schema(
                description =
                        "The device was last read for somebody else, and nothing was added. PUT the device, and it"
                                + " is")
        boolean deviceQuestion,

        @Schema(description = "A pretend device was read, and no person's")
        boolean demonstration,

        @Schema(description = "The first day it tells of, by the clock of its device; null where that is not known")
        @Nullable
        LocalDate firstDay,

        @Schema(description = "The last day it tells of") @Nullable
        LocalDate lastDay,

        @Schema(description = "How often reading it was begun")
        int attempts,

        @Schema(
                description =
                        "UNREADABLE because no attempt to read it ended; the problem says why. It is tried again with"
                                + " newer decoders, or when an administrator asks for it")
        boolean unreadableForNow) {

    /** Something that could not be read. */
    @Schema(name = "UploadProblem")
    public record UnreadBody(
            @Schema(description = "A byte or a line; empty for the whole")
            String place,

            String message) {}

    static UploadBody of(Upload upload, Locale language) {
        return new UploadBody(
                upload.id(),
                upload.fileName(),
                upload.size(),
                upload.sha256(),
                upload.state(),
                upload.sender().account().toString(),
                upload.sender().name().map(PersonName::full).orElse(null),
                upload.chunks(),
                upload.startedAt(),
                upload.receivedAt().orElse(null),
                upload.capture().map(CaptureId::toString).orElse(null),
                upload.family().orElse(null),
                upload.newEvents(),
                upload.alreadyThere(),
                upload.replaced(),
                upload.problems().stream()
                        .map(problem -> new UnreadBody(problem.place(language), problem.message(language)))
                        .toList(),
                upload.allProblems(),
                upload.question().map(DateQuestion::written).orElse(null),
                upload.asksWhoseDevice(),
                upload.isDemonstration(),
                upload.days().map(DaySpan::first).orElse(null),
                upload.days().map(DaySpan::last).orElse(null),
                upload.attempts(),
                upload.isUnreadableForNow());
    }
}
