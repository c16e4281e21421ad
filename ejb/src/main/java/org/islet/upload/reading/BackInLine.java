package org.islet.upload.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.islet.capture.CaptureRetold;
import org.islet.capture.Captures;
import org.islet.device.SerialMark;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/**
 * Uploads that could not be read, put back in line because what kept them was answered on behalf of another one. They
 * are read in the background. Each method is part of its caller's transaction.
 */
@ApplicationScoped
public class BackInLine {

    /** A new start: what was tried before no longer counts. */
    public static final String PUT_BACK = "UPDATE upload u SET state = 'RECEIVED', attempts = 0, leased_until = NULL,"
            + " failure = NULL, gave_up_by = NULL, tried_by = NULL";

    /** The same for whoever comes behind the one somebody waits for: what is new is told of that one. */
    private static final String PUT_BEHIND =
            PUT_BACK.replace("leased_until = NULL", "leased_until = now() + interval '2 seconds'");

    @Inject
    private Sql sql;

    @Inject
    private Captures captures;

    /** The bytes can be read now: so can every upload of them. */
    public void sameBytes(PatientId patient, String sha256) {
        sql.run(PUT_BACK + " WHERE u.patient_id = ? AND u.state = 'UNREADABLE' AND u.sha256 = ?", statement -> {
            statement.setObject(1, patient.value());
            statement.setString(2, sha256);
            return statement.executeUpdate();
        });
    }

    /** An answer about a device holds for whatever else of it was held back. */
    public void sameDevice(PatientId patient, SerialMark device, UUID answered) {
        sql.run(
                PUT_BEHIND + " FROM capture c JOIN capture_reading r ON r.patient_id = c.patient_id"
                        + " AND r.capture_id = c.id WHERE u.patient_id = ? AND u.id <> ? AND u.state = 'UNREADABLE'"
                        + " AND c.patient_id = u.patient_id AND c.sha256 = u.sha256 AND r.device_question = ?",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, answered);
                    statement.setBytes(3, device.bytes());
                    return statement.executeUpdate();
                });
    }

    public void retold(@Observes CaptureRetold told) {
        sameBytes(told.patient(), captures.find(told.patient(), told.capture()).sha256());
    }
}
