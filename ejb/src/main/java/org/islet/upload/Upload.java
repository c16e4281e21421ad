package org.islet.upload;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.capture.CaptureId;
import org.islet.capture.CaptureProblem;
import org.islet.capture.DaySpan;
import org.islet.devices.decode.DateQuestion;
import org.islet.devices.decode.NotedReading;
import org.islet.devices.upload.UploadState;

/**
 * One upload as its owner sees it.
 *
 * @param chunks the numbers of the chunks that are here, until the upload is complete
 * @param receivedAt when the bytes were whole and stored for good
 * @param family the id of the family that read it, or was named for it
 * @param newEvents what nobody had told before
 * @param alreadyThere what an earlier upload had told
 * @param replaced what an earlier upload had told and the device has corrected since
 * @param problems the first of what could not be read
 * @param allProblems how many there are in all
 * @param question a date whose order the owner is asked for; it can be read once that is answered
 * @param asksWhoseDevice the device was last read for somebody else; it is read once the owner says that it is theirs
 *     now
 * @param days from which day to which it tells something, where that is known
 * @param attempts how often reading it was begun
 * @param isUnreadableForNow no attempt ended: newer decoders, or an operator, have it tried again
 */
public record Upload(
        UUID id,
        String fileName,
        long size,
        String sha256,
        UploadState state,
        Sender sender,
        List<Integer> chunks,
        Instant startedAt,
        Optional<Instant> receivedAt,
        Optional<CaptureId> capture,
        Optional<String> family,
        int newEvents,
        int alreadyThere,
        int replaced,
        List<CaptureProblem> problems,
        int allProblems,
        Optional<DateQuestion> question,
        boolean asksWhoseDevice,
        Optional<DaySpan> days,
        int attempts,
        boolean isUnreadableForNow) {

    /** Whether its owner is asked something that nothing but their answer tells. */
    public boolean isAsking() {
        return question.isPresent() || asksWhoseDevice;
    }

    /** Whether a pretend device was read, and no person's. */
    public boolean isDemonstration() {
        return problems.stream().anyMatch(problem -> NotedReading.isDemonstration(problem.phrase()));
    }

    public Upload {
        chunks = List.copyOf(chunks);
        problems = List.copyOf(problems);
    }
}
