package org.islet.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.islet.account.AccountId;
import org.islet.account.Role;
import org.islet.account.staff.Colleague;
import org.islet.account.staff.ColleagueService;
import org.islet.account.staff.LastAdministrator;
import org.islet.account.staff.NoSuchColleague;
import org.islet.enrolment.InvitationNotValid;
import org.islet.enrolment.InvitationService;
import org.islet.enrolment.PendingInvitation;
import org.islet.enrolment.UnacceptableSignUp;
import org.islet.web.address.PageAddress;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** Where an administrator sees who works for the clinic, invites colleagues, and ends either. */
@Named
@RequestScoped
public class ClinicPage {

    private String email = "";
    private Role role = Role.CLINICIAN;

    @Inject
    private InvitationService invitations;

    @Inject
    private ColleagueService colleagues;

    private @Nullable List<Colleague> staff;

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

    /** Those who work here, and behind them those who left. */
    public List<Colleague> getStaff() {
        if (staff == null) {
            staff = colleagues.list().stream()
                    .sorted(Comparator.comparing(Colleague::isThere).reversed())
                    .toList();
        }
        return staff;
    }

    public List<PendingInvitation> getInvited() {
        return invitations.pending();
    }

    public String takeBack(String invitation) {
        return done(() -> invitations.takeBack(NamedInForm.id(invitation)), "clinic.takenBack");
    }

    public String remove(String leaving) {
        return done(() -> colleagues.remove(account(leaving)), "clinic.removed");
    }

    public String put(String colleague, Role wanted) {
        return done(() -> colleagues.put(account(colleague), wanted), "clinic.changed");
    }

    private static AccountId account(String named) {
        return new AccountId(NamedInForm.id(named));
    }

    private String done(Runnable act, String key) {
        try {
            act.run();
            notices.say(key);
        } catch (LastAdministrator | NoSuchColleague | InvitationNotValid refused) {
            notices.trouble(refused);
        }
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
