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

    /** What is sent beside the folder, at every look until the server was there for it. */
    @FunctionalInterface
    interface Beside {
        ExitCode send() throws IOException;
    }

    /** Ends by itself only after one time, or where no file could be sent. */
    ExitCode of(WatchedFolder folder, FolderSending sending, Beside beside) throws IOException {
        ExitCode how = beside.send();
        boolean isToBeTriedAgain = how == ExitCode.SERVER_AWAY;
        for (int look = 1; how != ExitCode.WRONG_TOKEN; look++) {
            ExitCode now = sending.of(folder);
            if (now == ExitCode.WRONG_TOKEN) {
                return now;
            }
            how = how.and(now);
            if (isOnce && look == LOOKS_OF_ONCE) {
                return how;
            }
            pauses.pause(Unattended.BETWEEN_TRIES);
            if (isToBeTriedAgain && !isOnce) {
                ExitCode later = beside.send();
                if (later == ExitCode.WRONG_TOKEN) {
                    return later;
                }
                isToBeTriedAgain = later == ExitCode.SERVER_AWAY;
            }
        }
        return how;
    }
}
