package org.islet.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.islet.account.Caller;
import org.islet.account.Role;
import org.islet.web.security.FormToken;

/** Who is looking at the page, as far as its menu must know. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    private Caller caller;

    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    /** Whether the page is answered without a session: its forms are known by a token. */
    public boolean isWithoutSession() {
        return FormToken.of((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .isPresent();
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
