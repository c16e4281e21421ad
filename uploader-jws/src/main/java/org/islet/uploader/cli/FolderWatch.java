package org.islet.uploader.cli;

import java.io.IOException;
import org.islet.uploader.server.RetryDelay;

/** Looks into a folder and has what is new there sent, look after look. */
final class FolderWatch {

    /** Files are at rest when a second look finds them as the first did. */
    private static final int LOOKS_OF_ONCE = 2;

    private final RetryDelay pauses;
    private final boolean isOnce;

    /** @param isOnce whether it ends once it has sent what is there */
    FolderWatch(RetryDelay pauses, boolean isOnce) {
        this.pauses = pauses;
        this.isOnce = isOnce;
    }

    /** One look at something that is to be sent. */
    @FunctionalInterface
    interface Look {
        ExitCode now();
    }

    /**
     * Ends by itself only after one time, or where no file could be sent.
     *
     * @param waiting what is sent beside it
     */
    ExitCode of(Look folder, Look waiting) throws IOException {
        ExitCode how = ExitCode.DONE;
        for (int look = 1; ; look++) {
            ExitCode beside = look == 1 || !isOnce ? waiting.now() : ExitCode.DONE;
            ExitCode now = beside == ExitCode.WRONG_TOKEN ? beside : folder.now();
            if (now == ExitCode.WRONG_TOKEN) {
                return now;
            }
            how = how.and(beside).and(now);
            if (isOnce && look == LOOKS_OF_ONCE) {
                return how;
            }
            pauses.pause(Unattended.BETWEEN_TRIES);
        }
    }
}
