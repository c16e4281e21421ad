package org.islet.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.islet.account.Account;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.Accounts;
import org.islet.account.Role;
import org.islet.account.StaffMember;
import org.islet.clinic.ClinicId;
import org.islet.platform.Sql;

/** Who works for a clinic, and how that ends. One who leaves keeps an account, and nothing that came with the work. */
@ApplicationScoped
@Transactional
public class Colleagues {

    @Inject
    private Accounts accounts;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountAct> acts;

    @Inject
    private Event<ClinicianLeft> leavers;

    /** Those who left too, in the order of names. */
    public List<Colleague> of(ClinicId clinic) {
        Map<AccountId, Account> known = accounts.accountsOfStaff(clinic);
        return accounts.staffOf(clinic).stream()
                .map(member -> colleague(member, Objects.requireNonNull(known.get(member.account()))))
                .toList();
    }

    private static Colleague colleague(StaffMember member, Account account) {
        return new Colleague(account.id(), member.name(), account.email().value(), account.role(), member.isThere());
    }

    /** Sessions and tokens end, and with the next request everything the clinic was shown. */
    public void remove(ClinicId clinic, AccountId leaving) {
        StaffMember member = member(clinic, leaving);
        requireAnotherAdministrator(clinic, leaving);
        member.depart(clock.instant());
        become(leaving, Role.PATIENT, "left-clinic");
    }

    /** Somebody who left comes back, or somebody there gets the other role. */
    public void put(ClinicId clinic, AccountId colleague, Role role) {
        StaffMember member = member(clinic, colleague);
        if (role != Role.ADMINISTRATOR) {
            requireAnotherAdministrator(clinic, colleague);
        }
        member.comeBack();
        become(colleague, role, role == Role.ADMINISTRATOR ? "became-administrator" : "became-clinician");
    }

    private void become(AccountId account, Role role, String act) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        accounts.findForChange(account).orElseThrow(NoSuchColleague::new).become(role, now);
        acts.fire(AccountAct.done(account, act));
        if (role != Role.CLINICIAN) {
            leavers.fire(new ClinicianLeft(account));
        }
    }

    private StaffMember member(ClinicId clinic, AccountId account) {
        sql.lock("staff of " + clinic);
        return accounts.staffMember(account)
                .filter(member -> member.clinic().equals(clinic))
                .orElseThrow(NoSuchColleague::new);
    }

    private void requireAnotherAdministrator(ClinicId clinic, AccountId without) {
        boolean isAnother = of(clinic).stream()
                .anyMatch(each -> each.isThere()
                        && each.role() == Role.ADMINISTRATOR
                        && !each.account().equals(without));
        if (!isAnother) {
            throw new LastAdministrator();
        }
    }
}
