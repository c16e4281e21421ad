package org.islet.upload;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.islet.account.Caller;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.account.access.ForRole;
import org.islet.account.access.Guarded;
import org.islet.account.access.LetIn;
import org.islet.audit.Audited;
import org.islet.consent.GivenConsents;
import org.islet.patient.PatientId;
import org.islet.upload.reading.GivenUp;

/** The door for a clinic's administrator: uploads that are unreadable for now, in numbers, never whose they are. */
@Stateless
@Guarded
public class ClinicUploadsService {

    @Inject
    private Caller caller;

    @Inject
    private GivenConsents consents;

    @Inject
    private GivenUp givenUp;

    @Inject
    private LetIn letIn;

    /** How many there are of those who share everything with the caller's clinic. */
    @ForRole(value = Role.ADMINISTRATOR, scopes = Scope.READ)
    public int unreadableForNow() {
        Set<PatientId> patients = patients();
        return letIn.to(patients).get(() -> givenUp.number(patients));
    }

    /** Has them read again, and says how many they are. */
    @ForRole(value = Role.ADMINISTRATOR, scopes = Scope.ACCOUNT)
    @Audited("retried-uploads-for-clinic")
    public int tryAgain() {
        Set<PatientId> patients = patients();
        return letIn.to(patients).get(() -> givenUp.takeUp(patients));
    }

    private Set<PatientId> patients() {
        return consents.patientsSharingWith(caller.clinic().orElseThrow());
    }
}
