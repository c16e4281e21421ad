package org.islet.upload;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.islet.account.Caller;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.audit.Audited;
import org.islet.consent.ConsentService;

/** The door for a clinic's administrator: uploads that are unreadable for now, in numbers, never whose they are. */
@Stateless
public class ClinicUploadsService {

    @Inject
    private Caller caller;

    @Inject
    private ConsentService consents;

    @Inject
    private Attempts attempts;

    /** How many there are of those who share everything with the caller's clinic. */
    public int unreadableForNow() {
        caller.needs(Role.ADMINISTRATOR, Scope.READ);
        return attempts.givenUp(consents.patientsSharingWithMyClinic());
    }

    /** Has them read again, and says how many they are. */
    @Audited("had unreadable uploads tried again for the clinic")
    public int tryAgain() {
        caller.needs(Role.ADMINISTRATOR, Scope.ACCOUNT);
        return attempts.takeUp(consents.patientsSharingWithMyClinic());
    }
}
