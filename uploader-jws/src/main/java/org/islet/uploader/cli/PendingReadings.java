package org.islet.uploader.cli;

import java.io.IOException;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpooledCapture;
import org.islet.uploader.workflow.UploadDelivery;

/** The readings of an account that wait on this computer. */
final class PendingReadings {

    /**
     * What was said beforehand.
     *
     * @param claims whether readings of which it is not known for whom they were made are the account's
     */
    record Answers(boolean claims, boolean deviceIsMine) {}

    private final ServerOptions server;
    private final Spool spool;
    private final Answers answers;
    private final Telling telling;

    PendingReadings(ServerOptions server, Spool spool, Answers answers, Telling telling) {
        this.server = server;
        this.spool = spool;
        this.answers = answers;
        this.telling = telling;
    }

    /** Each; broken off where the server is away, since the next would fare no better. */
    ExitCode send(Owner owner) throws IOException {
        ExitCode how = ExitCode.DONE;
        int others = 0;
        for (SpooledCapture waiting : spool.pending()) {
            boolean isClaimed = answers.claims() && !waiting.hasOwner() && !waiting.isOf(owner);
            SpooledCapture capture = isClaimed ? spool.claim(waiting, owner) : waiting;
            if (!capture.isOf(owner)) {
                others++;
                continue;
            }
            ExitCode now = OneUpload.of(capture.fileName(), () -> send(capture, owner), telling);
            how = how.and(now);
            if (now == ExitCode.SERVER_AWAY) {
                return how;
            }
        }
        if (others > 0) {
            telling.note(Speech.say("upload.others", others));
        }
        return how;
    }

    private UploadOutcome send(SpooledCapture capture, Owner owner) throws IOException {
        UploadDelivery delivery = server.delivery();
        UploadOutcome outcome = delivery.deliver(capture, owner, spool, (done, total) -> {});
        return answers.deviceIsMine() ? delivery.claimed(capture.id(), outcome) : outcome;
    }
}
