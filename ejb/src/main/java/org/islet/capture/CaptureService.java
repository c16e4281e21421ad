package org.islet.capture;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.islet.account.Scope;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.audit.Audited;
import org.islet.patient.PatientId;

/** The door to the vault. */
@Stateless
@Guarded
public class CaptureService {

    @Inject
    private Captures captures;

    /** The bytes as they came, for their owner alone. */
    @OwnerOnly(Scope.READ)
    @Audited("downloaded-capture")
    public CaptureContent download(PatientId patient, CaptureId id) {
        Capture capture = captures.find(patient, id);
        return new CaptureContent(capture.fileName(), capture.sha256(), captures.bytes(patient, capture));
    }
}
