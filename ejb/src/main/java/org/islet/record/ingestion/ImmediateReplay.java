package org.islet.record.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.islet.capture.Capture;
import org.islet.capture.CaptureId;
import org.islet.capture.Captures;
import org.islet.capture.ReadingCutOff;
import org.islet.patient.PatientId;
import org.islet.record.archive.Aggregation;
import org.islet.record.archive.ArchiveZone;
import org.islet.record.archive.EventArchive;
import org.islet.record.archive.RebuildQueue;
import org.islet.record.redecoding.RedecodingReason;
import org.islet.record.redecoding.Redecodings;
import org.islet.record.replay.Difference;
import org.islet.record.replay.Replay;
import org.islet.record.replay.ReplayedArchive;

/**
 * Tells a patient's archive again, because the person has moved to another zone or given another answer about a file. What differs otherwise is kept as a redecoding that was applied.
 */
@ApplicationScoped
public class ImmediateReplay {

    @Inject
    private Captures captures;

    @Inject
    private EventArchive archive;

    @Inject
    private ArchiveZone zones;

    @Inject
    private ZoneMoves moves;

    @Inject
    private RebuildQueue queue;

    @Inject
    private Aggregation aggregation;

    @Inject
    private Replay retelling;

    @Inject
    private Redecodings redecodings;

    /** Decodes a capture, and again all that were decoded before it; the patient must be locked. */
    public EventArchive.Counts withAll(PatientId patient, Capture asked) {
        ReplayedArchive telling = retell(patient, Set.of(asked.id()), RedecodingReason.ANSWER);
        return telling.counts(asked.id());
    }

    /** Places everything again if the patient has moved since it was placed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void followMove(ZoneMoves.Move move) {
        try {
            archive.lock(move.patient());
            follow(move.patient());
            moves.done(move);
        } catch (Error broken) {
            throw ReadingCutOff.by(broken); // a transaction is not rolled back for an error
        }
    }

    /** Makes the sums of days anew from the archive. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ofSums(RebuildQueue.Waiting waiting) {
        try {
            archive.lock(waiting.patient());
            queue.done(waiting, aggregation.rebuild(waiting.patient()));
        } catch (Error broken) {
            throw ReadingCutOff.by(broken); // a transaction is not rolled back for an error
        }
    }

    /** The same as {@link #followMove}, when the patient is locked already. */
    public void follow(PatientId patient) {
        if (zones.isOutdated(patient)) {
            retell(patient, Set.of(), RedecodingReason.MOVE);
        }
    }

    /** Captures nobody has decoded yet wait for their turn, but for the one asked for. */
    private ReplayedArchive retell(PatientId patient, Set<CaptureId> asked, RedecodingReason reason) {
        captures.holdStill(patient);
        Set<CaptureId> read = captures.readings(patient).keySet();
        ReplayedArchive telling =
                retelling.tell(patient, capture -> asked.contains(capture.id()) || read.contains(capture.id()));
        Difference difference = retelling.compare(patient, telling, reason != RedecodingReason.MOVE);
        redecodings.keepApplied(patient, reason, telling, difference);
        retelling.write(patient, telling, difference);
        return telling;
    }
}
