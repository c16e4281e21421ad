package org.islet.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.islet.account.Caller;
import org.islet.account.Identity;
import org.islet.account.Role;
import org.islet.audit.AuditService;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;

/** The one question of this room: may the caller do this, now? */
@ApplicationScoped
class ConsentCheck {

    @Inject
    private Caller caller;

    @Inject
    private Consents consents;

    @Inject
    private AuditService audit;

    /** Says nothing when allowed; otherwise the refusal is written down and looks like a patient who does not exist. */
    void require(PatientId patient, Request request) {
        caller.needs(request.dataClass().scope());
        if (!caller.owns(patient) && !isShared(patient, request)) {
            audit.recordRefusal(patient, "read " + request.dataClass().name().toLowerCase(Locale.ROOT));
            throw new NoSuchPatient();
        }
    }

    private boolean isShared(PatientId patient, Request request) {
        return caller.identity()
                .filter(identity -> identity.role() == Role.CLINICIAN)
                .filter(identity -> consents.allow(identity, patient, request))
                .map(Identity::account)
                .isPresent();
    }
}
