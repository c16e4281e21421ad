package org.islet.capture;

import jakarta.ejb.ApplicationException;
import org.islet.platform.Outage;

/** Reading a capture did not come to an end; the message is for its owner and says why. */
@ApplicationException(rollback = true)
public class ReadingCutOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ReadingCutOff(String why, Throwable cause) {
        super(why, cause);
    }

    /** In the time it has; another time there may be less to do beside it. */
    public static ReadingCutOff ofTime() {
        return new ReadingCutOff(
                "Reading this file takes longer than it may. A long export can be split by dates.", null);
    }

    /** By a failure of the machine or of ours. */
    public static ReadingCutOff by(Throwable broken) {
        if (broken instanceof ReadingCutOff known) {
            return known;
        }
        return new ReadingCutOff(why(broken), broken);
    }

    private static String why(Throwable broken) {
        if (broken instanceof OutOfMemoryError) {
            return "Reading this file takes more memory than this portal has. A long export can be split by dates.";
        }
        return Outage.behind(broken).isPresent()
                ? "The database was away or full while this file was read."
                : "Our reader failed on this file.";
    }
}
