package org.islet.uploader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.RetryDelay;
import org.islet.uploader.server.ServerUnreachable;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpoolFolder;

/**
 * Sends what is put into a folder, look after look. A file that the server has is not sent again, whatever could be read
 * of it; one it has not, at the next look.
 */
final class FolderWatch {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final ServerOptions server;
    private final RetryDelay pauses;
    private final boolean isOnce;
    private final Telling telling;

    /** @param isOnce whether one look is all */
    FolderWatch(ServerOptions server, RetryDelay pauses, boolean isOnce, Telling telling) {
        this.server = server;
        this.pauses = pauses;
        this.isOnce = isOnce;
        this.telling = telling;
    }

    /** Brings a file to the server. */
    @FunctionalInterface
    interface Delivery {
        UploadOutcome of(Path file) throws IOException;
    }

    /**
     * Ends by itself only after one look, or where no file could be sent.
     *
     * @param before how what was to be sent first went
     */
    ExitCode of(Path path, Delivery delivery, ExitCode before) throws IOException {
        var sent = new Spool(SpoolFolder.ofThisComputer()).sentFiles(owner());
        var folder = new WatchedFolder(path, sent, InstantSource.system());
        ExitCode how = before;
        telling.note(Speech.say("watch.folder", path.toString()));
        while (true) {
            for (WatchedFolder.Waiting file : folder.waiting()) {
                ExitCode now = send(folder, file, delivery);
                if (now == ExitCode.WRONG_TOKEN) {
                    return now;
                }
                how = how.and(now);
            }
            if (isOnce) {
                return how;
            }
            pauses.pause(BETWEEN_LOOKS);
        }
    }

    /** A computer may be up before its network. */
    private Owner owner() throws IOException {
        while (true) {
            try {
                return server.owner();
            } catch (ServerUnreachable away) {
                if (isOnce) {
                    throw away;
                }
                telling.failed(ExitCode.SERVER_AWAY, Speech.of(away));
                pauses.pause(BETWEEN_LOOKS);
            }
        }
    }

    /** What the server refuses for what it is would be refused the next time, too. */
    private ExitCode send(WatchedFolder folder, WatchedFolder.Waiting file, Delivery delivery) {
        ExitCode how = OneUpload.of(
                file.file().toString(),
                () -> {
                    UploadOutcome outcome = delivery.of(file.file());
                    folder.wasSent(file);
                    return outcome;
                },
                telling);
        if (how == ExitCode.BAD_INPUT) {
            folder.leave(file);
        }
        return how;
    }
}
