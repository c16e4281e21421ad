package org.islet.record.deletion;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.islet.account.Caller;
import org.islet.account.Scope;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.patient.PatientId;
import org.islet.upload.NoSuchUpload;
import org.islet.upload.deletion.DeletedUpload;
import org.islet.upload.deletion.DeletedUploads;

/** The door for taking an upload back: for the patient and those who decide for them, whoever sent it. */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadDeletionService {

    @Inject
    private UploadDeletion deletion;

    @Inject
    private DeletedUploads deleted;

    @Inject
    private DeletionTurns turns;

    @Inject
    private Caller caller;

    /** What would go with it; the archive is told again for that, and nothing is changed. */
    @OwnerOnly(Scope.READ)
    public Loss preview(PatientId patient, UUID upload) {
        return turns.take(() -> deletion.look(patient, upload));
    }

    /** It goes, and what only it told. The same once more is answered with what is left of it. */
    @OwnerOnly(Scope.ACCOUNT)
    public DeletedUpload delete(PatientId patient, UUID upload) {
        try {
            return turns.take(() -> deletion.delete(patient, upload, caller.account()));
        } catch (NoSuchUpload gone) {
            return deleted.of(patient, upload).orElseThrow(() -> gone);
        }
    }

    /** What is left of those that were deleted, the last one first. */
    @OwnerOnly(Scope.READ)
    public List<DeletedUpload> deleted(PatientId patient) {
        return deleted.of(patient);
    }
}
