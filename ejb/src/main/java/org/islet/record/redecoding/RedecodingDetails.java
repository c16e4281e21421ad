package org.islet.record.redecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.islet.capture.CaptureId;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.record.replay.Difference;
import org.islet.record.replay.ReplayedArchive;

/** What a person looks at before saying yes: captures, numbers, and the first of each change. */
@ApplicationScoped
public class RedecodingDetails {

    @Inject
    private Sql sql;

    @Inject
    private RereadCaptureTable captures;

    @Inject
    private TallyTable tallies;

    @Inject
    private ChangeTable changes;

    public void keep(PatientId patient, RedecodingId id, ReplayedArchive telling, Difference difference) {
        captures.keep(patient, id, telling);
        tallies.keep(patient, id, difference);
        changes.keep(patient, id, difference);
    }

    public void forget(PatientId patient, RedecodingId id) {
        for (String table : List.of("redecoding_capture", "redecoding_tally", "redecoding_change")) {
            sql.run("DELETE FROM " + table + " WHERE patient_id = ? AND redecoding_id = ?", statement -> {
                statement.setObject(1, patient.value());
                statement.setObject(2, id.value());
                return statement.executeUpdate();
            });
        }
    }

    public RedecodingDetail of(PatientId patient, PatientRedecoding redecoding, ZoneId zone) {
        return new RedecodingDetail(
                redecoding,
                tallies.of(patient, redecoding.id()),
                captures.of(patient, redecoding.id()),
                changes.of(patient, redecoding.id(), zone));
    }

    /** The version that had told each capture's events before. */
    public Map<CaptureId, Integer> formerVersions(PatientId patient, RedecodingId id) {
        return captures.formerVersions(patient, id);
    }
}
