package org.islet.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.islet.account.Caller;
import org.islet.account.Role;

/** Who is looking at the page, as far as its menu must know. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    private Caller caller;

    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    public boolean isPatient() {
        return caller.is(Role.PATIENT);
    }

    public boolean isClinician() {
        return caller.is(Role.CLINICIAN);
    }

    public boolean isAdministrator() {
        return caller.is(Role.ADMINISTRATOR);
    }
}
