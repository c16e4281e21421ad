package org.islet.record.redecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.capture.CaptureId;
import org.islet.capture.Captures;
import org.islet.capture.DecodeResult;
import org.islet.capture.ReadingCutOff;
import org.islet.consent.GivenConsents;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.record.archive.ArchiveZone;
import org.islet.record.archive.EventArchive;
import org.islet.record.replay.Difference;
import org.islet.record.replay.Replay;
import org.islet.record.replay.ReplayedArchive;

/**
 * Runs the decoders of now over one patient's stored captures: computes the difference, or applies the one somebody
 * said yes to. One transaction a patient, in which the telling holds up nobody: the archive is locked only to compare
 * and to write. Whatever stops it, it stands as before and is begun again.
 */
@ApplicationScoped
public class Redecoding {

    @Inject
    private Sql sql;

    @Inject
    private Redecodings redecodings;

    @Inject
    private Replay retelling;

    @Inject
    private EventArchive archive;

    @Inject
    private ArchiveZone zones;

    @Inject
    private Captures captures;

    @Inject
    private GivenConsents consents;

    @Inject
    private AuditLines audit;

    /** False when the patient's captures changed under way: then nothing is written, and it is tried again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean workOn(Redecodings.Row asked) {
        try {
            return tellAndSettle(asked);
        } catch (Error broken) {
            throw ReadingCutOff.by(broken); // a transaction is not rolled back for an error
        }
    }

    private boolean tellAndSettle(Redecodings.Row asked) {
        PatientId patient = asked.patient();
        sql.lock(RedecodingClaims.lockName(patient));
        Optional<Redecodings.Row> waiting = redecodings
                .find(patient, asked.view().id())
                .filter(row -> row.view().isUnderWay());
        if (waiting.isEmpty()) {
            return true;
        }
        Map<CaptureId, DecodeResult> readings = captures.readings(patient);
        String zone = zones.of(patient).getId();
        ReplayedArchive telling = retelling.tell(patient, capture -> readings.containsKey(capture.id()));
        archive.lock(patient);
        captures.holdStill(patient);
        boolean stillHolds = readings.equals(captures.readings(patient))
                && zone.equals(zones.of(patient).getId());
        if (stillHolds) {
            settle(waiting.get(), telling);
        }
        return stillHolds;
    }

    private void settle(Redecodings.Row row, ReplayedArchive telling) {
        Difference difference = retelling.compare(row.patient(), telling, true);
        if (difference.isEmpty()) {
            redecodings.nothing(row);
            retelling.write(row.patient(), telling, difference);
        } else if (row.view().state() == RedecodingState.ASKED
                || row.digest().filter(difference.digest()::equals).isEmpty()) {
            redecodings.ready(row, telling, difference);
        } else if (mayApply(row)) {
            redecodings.applied(row, difference);
            retelling.write(row.patient(), telling, difference);
            audit.recordFor(row.appliedBy().orElseThrow(), row.patient(), AuditAct.of("applied-difference"));
        } else {
            redecodings.takeBack(row);
        }
    }

    /** A clinic's yes holds as long as the patient shares with it. */
    private boolean mayApply(Redecodings.Row row) {
        return row.appliedFor()
                .map(clinic -> consents.isSharedWith(clinic, row.patient()))
                .orElse(true);
    }
}
