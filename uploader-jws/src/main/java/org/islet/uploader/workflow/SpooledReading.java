package org.islet.uploader.workflow;

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

    /** A reading of an earlier time: what was to be asked was asked then. */
    public static SpooledReading earlier(SpooledCapture capture) {
        return new SpooledReading(capture, true, Optional.empty(), Optional.empty());
    }

    /** What to do where it is not complete. */
    public String remedy() {
        return why.map(Speech::ofDevice).orElseGet(() -> Speech.say("read.again"));
    }
}
