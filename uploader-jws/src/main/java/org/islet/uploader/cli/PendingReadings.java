package org.islet.uploader.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpooledCapture;
import org.islet.uploader.workflow.ClockDifference;
import org.islet.uploader.workflow.SpooledReading;
import org.islet.uploader.workflow.UploadDelivery;

/** The readings of an account that wait on this computer. One that only a person can send is said once. */
final class PendingReadings {

    /**
     * What was said beforehand.
     *
     * @param claims whether readings of which it is not known for whom they were made are the account's
     * @param reminds whether of those that are not sent it is said why
     */
    record Answers(boolean claims, boolean deviceIsMine, boolean acceptsClock, boolean reminds) {}

    private static final String SPOOL = "spool";

    private final ServerOptions server;
    private final Spool spool;
    private final Answers answers;
    private final Telling telling;
    private final Set<UUID> left = new HashSet<>();
    private int others;
    private final LastingTroubles troubles;

    PendingReadings(ServerOptions server, Spool spool, Answers answers, Telling telling) {
        this.server = server;
        this.spool = spool;
        this.answers = answers;
        this.telling = telling;
        this.troubles = new LastingTroubles(telling);
    }

    /** Whether there are any that might be sent, whosever they are. */
    boolean areThere() throws IOException {
        return spool.pending().stream().anyMatch(waiting -> !left.contains(waiting.id()));
    }

    /** Each; broken off where the next would fare no better. A refused token counts more than what was before. */
    ExitCode send(Owner owner) throws IOException {
        ExitCode how = ExitCode.DONE;
        int ofOthers = 0;
        for (SpooledCapture waiting : spool.pending()) {
            SpooledCapture capture = claimed(waiting, owner);
            if (!capture.isOf(owner)) {
                ofOthers++;
            } else if (!left.contains(capture.id())) {
                ExitCode now = sendOwn(capture, owner);
                how = how.and(now);
                if (now == ExitCode.SERVER_AWAY || now == ExitCode.WRONG_TOKEN) {
                    return now == ExitCode.WRONG_TOKEN ? now : how;
                }
            }
        }
        say(ofOthers);
        return how;
    }

    /** The same where it is done again: that this computer cannot do it is said once. */
    ExitCode sendIfPossible(Owner owner) {
        try {
            ExitCode how = send(owner);
            troubles.over(SPOOL);
            return how;
        } catch (IOException e) {
            troubles.failed(SPOOL, e);
            return ExitCode.of(e);
        }
    }

    private SpooledCapture claimed(SpooledCapture waiting, Owner owner) throws IOException {
        boolean isClaimed = answers.claims() && !waiting.hasOwner() && !waiting.isOf(owner);
        return isClaimed ? spool.claim(waiting, owner) : waiting;
    }

    private void say(int ofOthers) {
        if (answers.reminds() && ofOthers > 0 && ofOthers != others) {
            telling.note(Speech.say("upload.others", ofOthers));
        }
        others = ofOthers;
    }

    private ExitCode sendOwn(SpooledCapture capture, Owner owner) throws IOException {
        Optional<ClockDifference> clock =
                SpooledReading.earlier(capture, ZoneId.systemDefault()).clock();
        ExitCode how = clock.isPresent() && !answers.acceptsClock()
                ? held(capture, clock.get())
                : OneUpload.of(capture.fileName(), () -> deliver(capture, owner), telling);
        if (how == ExitCode.BAD_INPUT || how == ExitCode.WRONG_PATIENT || how == ExitCode.CLOCK_OFF) {
            left.add(capture.id());
        }
        return how;
    }

    private ExitCode held(SpooledCapture capture, ClockDifference clock) {
        if (answers.reminds()) {
            String where = capture.file().toString();
            telling.failed(ExitCode.CLOCK_OFF, Speech.say("read.clock", clock.inWords(), where));
        }
        return ExitCode.CLOCK_OFF;
    }

    private UploadOutcome deliver(SpooledCapture capture, Owner owner) throws IOException {
        UploadDelivery delivery = server.delivery();
        UploadOutcome outcome = delivery.deliver(capture, owner, spool, (done, total) -> {});
        return answers.deviceIsMine() ? delivery.claimed(capture.id(), outcome) : outcome;
    }
}
