package org.islet.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.patient.PatientId;

/** The lines other rooms have written into the audit trail. */
@Stateless
public class AuditLines {

    @Inject
    private AuditTrail trail;

    @Inject
    private Caller caller;

    /**
     * Until the caller's transaction ends, nobody else has a line about this patient written: who asks something now
     * and writes a line later in the same transaction asked it at the moment of that line.
     */
    public void takeTurn(PatientId patient) {
        trail.takeTurn(ChainName.ofPatient(patient.toString()));
    }

    /** Writes that the caller did something with a patient's data, as the last step of the act's transaction. */
    public void record(PatientId patient, AuditAct act) {
        trail.append(AuditRecord.of(caller, patient, act, Outcome.DONE));
    }

    /**
     * The same about many patients, for what is seen in passing as often as a list is opened: a line each, and none where
     * the caller did the same on this day of UTC before.
     */
    public void recordOnceADay(Collection<PatientId> patients, AuditAct act) {
        trail.withoutLineToday(caller.account(), patients, act).stream()
                .sorted(Comparator.comparing(PatientId::toString))
                .forEach(patient -> record(patient, act));
    }

    /** Writes what is done in the background because somebody asked for it before, in the transaction of the act. */
    public void recordFor(AccountId asked, PatientId patient, AuditAct act) {
        trail.append(AuditRecord.of(Optional.of(asked), Optional.of(patient), act, Outcome.DONE));
    }

    /** Writes that the caller was refused something, in a transaction of its own. */
    public void recordRefusal(PatientId patient, AuditAct act) {
        trail.appendRefusal(AuditRecord.of(caller, patient, act, Outcome.REFUSED));
    }
}
