package org.islet.capture;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;
import org.islet.platform.Outage;
import org.jspecify.annotations.Nullable;

/** Reading a capture did not come to an end; the message is for its owner and says why. */
@ApplicationException(rollback = true)
public class ReadingCutOff extends NamedFailure {

    private static final long serialVersionUID = 1L;

    private ReadingCutOff(Phrase why, @Nullable Throwable cause) {
        super(why, cause);
    }

    /** In the time it has; another time there may be less to do beside it. */
    public static ReadingCutOff ofTime() {
        return new ReadingCutOff(Phrase.of("cut-off.time"), null);
    }

    /** By a failure of the machine or of ours. */
    public static ReadingCutOff by(Throwable broken) {
        if (broken instanceof ReadingCutOff known) {
            return known;
        }
        return new ReadingCutOff(why(broken), broken);
    }

    private static Phrase why(Throwable broken) {
        if (broken instanceof OutOfMemoryError) {
            return Phrase.of("cut-off.memory");
        }
        return Phrase.of(Outage.behind(broken).isPresent() ? "cut-off.database" : "cut-off.broken");
    }
}
