package org.islet.audit;

import jakarta.ejb.Stateless;
import java.util.List;
import org.islet.patient.PatientId;

/** The door to the audit trail: what was done with whose data. */
@Stateless
public class AuditService {

    /** Writes that the caller did something with a patient's data, in the transaction of the act itself. */
    public void record(PatientId patient, String act) {
        throw new UnsupportedOperationException();
    }

    /** Who looked at the caller's data, newest first; only a patient sees their own list. */
    public List<Access> accessesTo(PatientId patient, int atMost) {
        throw new UnsupportedOperationException();
    }
}
