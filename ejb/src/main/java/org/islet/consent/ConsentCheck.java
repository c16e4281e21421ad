package org.islet.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.islet.account.Caller;
import org.islet.account.CodeHolder;
import org.islet.account.Identity;
import org.islet.account.Role;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
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
    private AuditLines audit;

    /**
     * Says nothing when allowed; otherwise the refusal is written down and looks like a patient who does not exist.
     *
     * @param isByCode whether this can be done by a code at all
     */
    void require(PatientId patient, Request request, boolean isByCode) {
        Optional<CodeHolder> holder = caller.holder();
        if (holder.isPresent()) {
            refuseUnless(isByCode && consents.allowApart(holder.get(), patient, request), patient, request);
            return;
        }
        caller.needs(request.dataClass().scope());
        refuseUnless(
                isRelated(patient, request)
                        || clinician()
                                .filter(known -> consents.allowApart(known, patient, request))
                                .isPresent(),
                patient,
                request);
    }

    /** The same at the end of a transaction that wrote about this patient, and sees what was withdrawn before that. */
    void requireStill(PatientId patient, Request request) {
        boolean isAllowed = caller.holder()
                .map(holder -> consents.allow(holder, patient, request))
                .orElseGet(() -> isRelated(patient, request)
                        || clinician()
                                .filter(known -> consents.allow(known, patient, request))
                                .isPresent());
        refuseUnless(isAllowed, patient, request);
    }

    private boolean isRelated(PatientId patient, Request request) {
        return caller.reaches(patient, request.dataClass().scope());
    }

    private Optional<Identity> clinician() {
        return caller.identity().filter(identity -> identity.is(Role.CLINICIAN));
    }

    private void refuseUnless(boolean isAllowed, PatientId patient, Request request) {
        if (isAllowed) {
            return;
        }
        audit.recordRefusal(patient, act(request.dataClass()));
        throw new NoSuchPatient();
    }

    private static AuditAct act(DataClass asked) {
        return switch (asked) {
            case SENDING -> AuditAct.of("upload-for-patient");
            case MARKING -> AuditAct.of("exclude-readings");
            case NOTING -> AuditAct.of("note-visit");
            default -> AuditAct.of("read-data", asked.name().toLowerCase(Locale.ROOT));
        };
    }
}
