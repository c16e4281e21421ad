package org.islet.uploader.workflow;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.uploader.language.Speech;
import org.islet.uploader.spool.SpooledCapture;

/**
 * What a reading left on this computer's disk.
 *
 * @param isComplete false when the device ended before it had told all
 * @param why it ended early and what to do, where that is known
 * @param clock to be asked about before sending
 */
public record SpooledReading(
        SpooledCapture capture, boolean isComplete, Optional<Phrase> why, Optional<ClockDifference> clock) {

    /**
     * A reading of an earlier time. What was to be asked of its device's clock is asked again: that it was answered is not
     * known.
     *
     * @param here where the person lives
     */
    public static SpooledReading earlier(SpooledCapture capture, ZoneId here) throws IOException {
        return new SpooledReading(capture, true, Optional.empty(), ClockDifference.of(capture.open(), here));
    }

    /** What to do where it is not complete. */
    public String remedy() {
        return why.map(Speech::ofDevice).orElseGet(() -> Speech.say("read.again"));
    }
}
