package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.islet.account.AccountId;
import org.islet.account.RelatedPeople;
import org.islet.account.RelatedPerson;
import org.islet.account.StaffMembers;
import org.islet.patient.PatientId;
import org.islet.patient.PersonName;

/** How those who sent uploads are called: many are asked for at once. */
@ApplicationScoped
class Senders {

    @Inject
    private StaffMembers staff;

    @Inject
    private RelatedPeople related;

    Sender of(PatientId patient, AccountId account) {
        return of(patient, Set.of(account)).get(account);
    }

    Map<AccountId, Sender> of(PatientId patient, Set<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        Map<AccountId, RelatedPerson> people = related.of(patient);
        Map<AccountId, PersonName> names = staff.names(accounts);
        return accounts.stream()
                .map(account -> new Sender(
                        account,
                        Optional.ofNullable(people.get(account))
                                .flatMap(RelatedPerson::name)
                                .or(() -> Optional.ofNullable(names.get(account)))))
                .collect(Collectors.toMap(Sender::account, Function.identity()));
    }
}
