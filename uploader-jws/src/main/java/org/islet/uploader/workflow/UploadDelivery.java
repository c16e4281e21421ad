package org.islet.uploader.workflow;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.driver.Progress;
import org.islet.devices.upload.UploadManifest;
import org.islet.devices.upload.UploadState;
import org.islet.uploader.server.IsletServer;
import org.islet.uploader.server.RetryDelay;
import org.islet.uploader.server.Sending;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpooledCapture;

/** Brings captures and files to the server and tells what became of them. */
public final class UploadDelivery {

    /**
     * What a person has said beforehand.
     *
     * @param dateOrder how the dates of a file are written
     * @param deviceIsMine also a device that was last read for somebody else
     */
    public record Answers(Optional<DateOrder> dateOrder, boolean deviceIsMine) {}

    /**
     * A file of a watched folder.
     *
     * @param sha256 of its bytes, in lower-case hex: the server takes no others
     * @param size in bytes, of those that were hashed
     */
    public record WatchedFile(Path path, Owner owner, String sha256, long size) {}

    /** The server has the bytes for good. */
    @FunctionalInterface
    public interface Receipt {
        void isHere() throws IOException;
    }

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(300);
    private static final int QUESTIONS = 100;

    private final IsletServer server;
    private final RetryDelay pauses;

    public UploadDelivery(IsletServer server, RetryDelay pauses) {
        this.server = server;
        this.pauses = pauses;
    }

    /**
     * The capture leaves the spool with the receipt and not before, whatever the server makes of it later.
     *
     * @param sender whose account it is sent to
     * @throws ReadForAnother before anything is sent, where the capture was not read for the sender
     */
    public UploadOutcome deliver(SpooledCapture capture, Owner sender, Spool spool, Progress progress)
            throws IOException {
        if (!capture.isOf(sender)) {
            throw new ReadForAnother();
        }
        UploadManifest manifest =
                Sending.manifest(capture.id(), capture.file(), capture.fileName(), capture.family(), capture.readFor());
        new Sending(server).send(manifest, capture.file(), progress);
        spool.discard(capture);
        return outcome(capture.id());
    }

    /**
     * A file of the person's own, which stays where it is.
     *
     * @param answers told to the server only where it asks
     */
    public UploadOutcome deliver(Path file, Answers answers, Progress progress) throws IOException {
        UUID id = UUID.randomUUID();
        UploadManifest manifest =
                Sending.manifest(id, file, String.valueOf(file.getFileName()), Optional.empty(), Optional.empty());
        new Sending(server).send(manifest, file, progress);
        return answered(id, answers);
    }

    /**
     * A file of a folder into which others may write, which is sent as often as it takes: every try is of the same upload,
     * and where a link stands in the file's place nothing is sent.
     *
     * @param received is told of the receipt before anything is asked of the server
     */
    public UploadOutcome deliver(WatchedFile file, Answers answers, Receipt received) throws IOException {
        UUID id = file.owner().uploadOf(file.sha256());
        var manifest = new UploadManifest(
                id,
                file.sha256(),
                file.size(),
                String.valueOf(file.path().getFileName()),
                Optional.empty(),
                Optional.empty());
        new Sending(server).send(manifest, file.path(), (done, total) -> {}, LinkOption.NOFOLLOW_LINKS);
        received.isHere();
        return answered(id, answers);
    }

    private UploadOutcome answered(UUID id, Answers answers) throws IOException {
        UploadOutcome outcome = outcome(id);
        if (answers.dateOrder().isPresent() && outcome.state() == UploadState.UNREADABLE) {
            server.answer(id, answers.dateOrder().get());
            outcome = outcome(id);
        }
        return answers.deviceIsMine() ? claimed(id, outcome) : outcome;
    }

    /** Says that the device is the sender's now, where the server asks. */
    public UploadOutcome claimed(UUID upload, UploadOutcome before) throws IOException {
        if (!before.asksWhoseDevice()) {
            return before;
        }
        server.deviceIsMine(upload);
        return outcome(upload);
    }

    /** Waits a while for the server to read what it has; after that it is said to be received. */
    private UploadOutcome outcome(UUID upload) throws IOException {
        UploadOutcome outcome = server.outcome(upload);
        for (int asked = 1; asked < QUESTIONS && !outcome.isRead(); asked++) {
            pauses.pause(BETWEEN_QUESTIONS);
            outcome = server.outcome(upload);
        }
        return outcome;
    }
}
