package org.islet.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.islet.account.Role;
import org.islet.enrolment.InvitationService;
import org.islet.enrolment.UnacceptableSignUp;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** Where an administrator invites colleagues. */
@Named
@RequestScoped
public class ClinicPage {

    private String email = "";
    private Role role = Role.CLINICIAN;

    @Inject
    private InvitationService invitations;

    @Inject
    private Notices notices;

    public @Nullable String invite() {
        try {
            invitations.invite(email.strip(), role);
        } catch (UnacceptableSignUp notLikeThis) {
            notices.trouble(notLikeThis);
            return null;
        }
        notices.say("clinic.invited");
        return PageAddress.CLINIC.redirect();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
