package org.islet.capture;

import jakarta.ejb.ApplicationException;

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
        return new ReadingCutOff(
                broken instanceof OutOfMemoryError
                        ? "Reading this file takes more memory than this portal has. A long export can be split by dates."
                        : "Our reader failed on this file.",
                broken);
    }
}
