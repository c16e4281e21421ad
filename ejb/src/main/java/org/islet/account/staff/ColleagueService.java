package org.islet.account.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.account.access.ForRole;
import org.islet.account.access.Guarded;
import org.islet.audit.Audited;
import org.islet.clinic.ClinicId;

/** The door for administrators: who works for their clinic, and how that ends. */
@Stateless
@Guarded
public class ColleagueService {

    @Inject
    private Colleagues colleagues;

    @Inject
    private Caller caller;

    /** Those who left too. */
    @ForRole(value = Role.ADMINISTRATOR, scopes = Scope.READ)
    public List<Colleague> list() {
        return colleagues.of(clinic());
    }

    /** Ends at once what somebody sees and may by working here. */
    @ForRole(value = Role.ADMINISTRATOR, scopes = Scope.ACCOUNT)
    @Audited("removed-staff")
    public void remove(AccountId leaving) {
        colleagues.remove(clinic(), leaving);
    }

    /** The role of somebody who works here, or of somebody who left and comes back; they sign in anew. */
    @ForRole(value = Role.ADMINISTRATOR, scopes = Scope.ACCOUNT)
    @Audited("changed-role-of-staff")
    public void put(AccountId colleague, Role role) {
        if (role == Role.PATIENT) {
            throw new IllegalArgumentException("Nobody works here as a patient");
        }
        colleagues.put(clinic(), colleague, role);
    }

    private ClinicId clinic() {
        return caller.clinic().orElseThrow();
    }
}
