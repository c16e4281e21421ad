package org.islet.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.islet.clinic.ClinicId;
import org.islet.patient.PersonName;

/** Those who work here, for the other rooms: what they are called, and whether they treat. */
@Stateless
public class StaffMembers {

    @Inject
    private Accounts accounts;

    /** What others read where this account did something; a patient's name is for those they share with. */
    public Optional<PersonName> name(AccountId account) {
        return accounts.staffMember(account).map(StaffMember::name);
    }

    /** The same for many; whoever is no member of staff is left out. */
    public Map<AccountId, PersonName> names(Collection<AccountId> asked) {
        return accounts.staffMembers(asked).stream().collect(Collectors.toMap(StaffMember::account, StaffMember::name));
    }

    /** Whether somebody treats at a clinic; while the transaction lasts nobody ends that. */
    public boolean treats(AccountId account, ClinicId clinic) {
        boolean isClinician = accounts.findForChange(account)
                .filter(known -> known.role() == Role.CLINICIAN)
                .isPresent();
        return isClinician
                && accounts.staffMember(account)
                        .filter(member -> member.isThere() && member.clinic().equals(clinic))
                        .isPresent();
    }

    /** Every clinician of every clinic here. */
    public List<ClinicianName> clinicians() {
        return accounts.clinicians().stream()
                .map(member -> new ClinicianName(member.account(), member.clinic(), member.name()))
                .toList();
    }
}
