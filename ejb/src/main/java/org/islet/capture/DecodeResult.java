package org.islet.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.device.SerialMark;
import org.islet.devices.decode.DateQuestion;

/**
 * What decoding a capture gave.
 *
 * @param family the id of the family that decoded it; empty when none recognised it
 * @param decoderVersion the version of its decoder; a newer one has to decode again
 * @param isReadable false when nothing of it could be decoded; a problem says why
 * @param events how many events it holds
 * @param readAt when its device was read, by the host's clock; when it was received, if nothing says so
 * @param problems the first of what could not be read
 * @param allProblems how many there are in all
 * @param question a date whose order only a person knows; the capture can be read once it is answered
 * @param heldBack the device, where it was last read for somebody else: nothing counts until the person says that it is
 *     theirs now
 * @param days from which day to which it tells something
 * @param isOutdated what a person says about the capture has changed since
 */
public record DecodeResult(
        Optional<String> family,
        int decoderVersion,
        boolean isReadable,
        int events,
        Instant readAt,
        List<CaptureProblem> problems,
        int allProblems,
        Optional<DateQuestion> question,
        Optional<SerialMark> heldBack,
        Optional<DaySpan> days,
        boolean isOutdated) {

    /** More are counted, not kept. */
    public static final int KEPT_PROBLEMS = 200;

    public DecodeResult {
        problems = List.copyOf(problems.subList(0, Math.min(KEPT_PROBLEMS, problems.size())));
    }

    /** The same of a device that is somebody else's until its reader says otherwise: nothing of it is told. */
    public DecodeResult heldBack(SerialMark device, CaptureProblem why) {
        return new DecodeResult(
                family,
                decoderVersion,
                false,
                0,
                readAt,
                List.of(why),
                1,
                Optional.empty(),
                Optional.of(device),
                Optional.empty(),
                false);
    }
}
