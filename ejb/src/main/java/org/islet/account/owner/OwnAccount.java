package org.islet.account.owner;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.islet.account.AccountId;
import org.islet.account.PatientRelation;
import org.islet.account.Role;
import org.islet.clinic.ClinicId;
import org.islet.patient.PatientId;
import org.islet.patient.PersonName;

/**
 * An account as its owner sees it.
 *
 * @param emailConfirmed whether a letter sent to the address was answered
 * @param patient the patient this person is, staff or not
 * @param relations to patients at this moment, to oneself too
 */
public record OwnAccount(
        AccountId account,
        String email,
        boolean emailConfirmed,
        Role role,
        PersonName name,
        Optional<LocalDate> birthDate,
        Optional<String> number,
        Optional<PatientId> patient,
        Set<PatientRelation> relations,
        Optional<ClinicId> clinic) {

    public OwnAccount {
        Objects.requireNonNull(account);
        Objects.requireNonNull(email);
        Objects.requireNonNull(role);
        Objects.requireNonNull(name);
        relations = Set.copyOf(relations);
    }
}
