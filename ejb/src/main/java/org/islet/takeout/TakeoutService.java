package org.islet.takeout;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.islet.account.Scope;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.islet.platform.StorageFull;
import org.islet.platform.TooBusy;

/** The door to everything of a patient in one archive: for the patient, and for those who decide for them. */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeoutService {

    /** One at a time on a portal: each holds a core, and room on the disk. */
    private static final Semaphore TURN = new Semaphore(1);

    @Inject
    private Takeout takeout;

    @Inject
    private AuditLines audit;

    /** The caller closes it when it is sent. Nothing is handed out whose line could not be written. */
    @OwnerOnly({Scope.READ, Scope.SHARE, Scope.ACCOUNT})
    public TakenOut takeOut(PatientId patient, Locale language) {
        if (!TURN.tryAcquire()) {
            throw new TooBusy(Phrase.of("too-busy.takeouts", TooBusy.SECONDS));
        }
        try {
            TakenOut made = takeout.make(patient, language);
            audit.record(patient, AuditAct.of("took-everything-out"));
            return made;
        } catch (IOException full) {
            throw new StorageFull();
        } finally {
            TURN.release();
        }
    }
}
