package org.islet.record.redecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.islet.capture.CaptureId;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/** What redecodings keep of a capture, and how it goes; the numbers of what was changed stay. */
@ApplicationScoped
public class RedecodingTraces {

    @Inject
    private Sql sql;

    @Inject
    private FormerTable formers;

    @Inject
    private Event<RedecodingAsked> asked;

    /** A difference that waits for a yes is computed anew. Part of the caller's transaction. */
    public void forget(PatientId patient, CaptureId capture) {
        run("DELETE FROM redecoding_capture WHERE patient_id = ? AND capture_id = ?", patient, capture);
        run("DELETE FROM redecoding_change WHERE patient_id = ? AND before_capture = ?", patient, capture);
        run("DELETE FROM redecoding_change WHERE patient_id = ? AND after_capture = ?", patient, capture);
        formers.forget(patient, capture);
        int renewed = sql.run(
                "UPDATE redecoding SET state = 'ASKED', attempts = 0, claimed_until = NULL"
                        + " WHERE patient_id = ? AND state = 'READY'",
                statement -> {
                    statement.setObject(1, patient.value());
                    return statement.executeUpdate();
                });
        if (renewed > 0) {
            asked.fire(new RedecodingAsked());
        }
    }

    private void run(String statementText, PatientId patient, CaptureId capture) {
        sql.run(statementText, statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, capture.value());
            return statement.executeUpdate();
        });
    }
}
