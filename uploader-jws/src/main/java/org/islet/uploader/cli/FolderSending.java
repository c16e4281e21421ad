package org.islet.uploader.cli;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.ServerRefused;
import org.islet.uploader.server.Sha256;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.SentFiles;
import org.islet.uploader.workflow.UploadDelivery;
import org.islet.uploader.workflow.UploadDelivery.WatchedFile;

/**
 * Sends the files of a folder. One that the server has is not sent again, whatever could be read of it; one that it has
 * not, at the next look, unless it was refused for what it is. A trouble is told once while it lasts.
 */
final class FolderSending {

    private static final String FOLDER = "";

    private final Owner owner;
    private final SentFiles sent;
    private final Delivery delivery;
    private final Telling telling;
    private final LastingTroubles troubles;

    FolderSending(Owner owner, SentFiles sent, Delivery delivery, Telling telling) {
        this.owner = owner;
        this.sent = sent;
        this.delivery = delivery;
        this.telling = telling;
        this.troubles = new LastingTroubles(telling);
    }

    /** Brings a file to the server. */
    @FunctionalInterface
    interface Delivery {
        UploadOutcome of(WatchedFile file, UploadDelivery.Receipt received) throws IOException;
    }

    /** One look. It is broken off where the next file would fare no better. */
    ExitCode of(WatchedFolder folder) {
        ExitCode how = ExitCode.DONE;
        try {
            for (WatchedFolder.Waiting file : folder.waiting()) {
                ExitCode now = of(file, folder);
                if (now == ExitCode.WRONG_TOKEN) {
                    return now;
                }
                how = how.and(now);
                if (now == ExitCode.SERVER_AWAY) {
                    return how;
                }
            }
            troubles.over(FOLDER);
        } catch (IOException unseen) {
            troubles.failed(
                    FOLDER,
                    ExitCode.of(unseen),
                    Speech.say("watch.folder-unseen", String.valueOf(unseen.getMessage())));
            how = how.and(ExitCode.of(unseen));
        }
        return how;
    }

    private ExitCode of(WatchedFolder.Waiting file, WatchedFolder folder) {
        String name = file.file().toString();
        try {
            ExitCode how = sent(file);
            folder.leave(file);
            troubles.over(name);
            return how;
        } catch (NoSuchFileException takenAway) {
            return name.equals(takenAway.getFile()) ? ExitCode.DONE : failed(name, takenAway);
        } catch (ServerRefused refused) {
            if (refused.isAboutTheData()) {
                folder.leave(file);
            }
            return failed(name, refused);
        } catch (IOException e) {
            return failed(name, e);
        }
    }

    /** One that changed while it was hashed is at rest no more: later looks find it. */
    private ExitCode sent(WatchedFolder.Waiting file) throws IOException {
        String sha256 = Sha256.of(file.file(), LinkOption.NOFOLLOW_LINKS);
        if (sent.has(sha256) || !WatchedFolder.isAsBefore(file)) {
            return ExitCode.DONE;
        }
        var watched = new WatchedFile(file.file(), owner, sha256, file.size());
        UploadOutcome outcome = delivery.of(watched, () -> sent.add(sha256));
        telling.sent(file.file().toString(), outcome);
        return ExitCode.of(outcome);
    }

    private ExitCode failed(String name, IOException e) {
        ExitCode how = ExitCode.of(name, e);
        troubles.failed(name, how, OneUpload.words(name, e));
        return how;
    }
}
