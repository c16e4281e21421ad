package org.islet.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.islet.account.Caller;
import org.islet.account.NotForThisRole;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;

/** The patient an address speaks of: an id, or {@code me} for the caller's own. */
@RequestScoped
public class PatientPath {

    private static final String ME = "me";

    @Inject
    private Caller caller;

    /** The patient the caller is; whoever is none is told so. */
    public PatientId own() {
        caller.needs(Scope.UPLOAD);
        return caller.patient().orElseThrow(() -> new NotForThisRole(Role.PATIENT));
    }

    /** What is no id at all is answered like an unknown one. */
    public PatientId patient(String segment) {
        caller.account();
        return (ME.equals(segment) ? caller.patient() : PatientId.parse(segment)).orElseThrow(NoSuchPatient::new);
    }
}
