package org.islet.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.account.RelatedPeople;
import org.islet.account.RelatedPerson;
import org.islet.account.StaffMembers;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.islet.patient.PersonName;

/** How those who did something with a patient's data are called to who asks: who that is, is called “You”. */
@Stateless
public class ActingPeople {

    @Inject
    private StaffMembers staff;

    @Inject
    private RelatedPeople related;

    @Inject
    private Caller caller;

    /** Of those asked for; whoever else it is given is somebody else. */
    public Function<AccountId, Phrase> of(PatientId patient, Collection<AccountId> accounts) {
        Map<AccountId, PersonName> names = staff.names(accounts);
        Map<AccountId, RelatedPerson> people = related.of(patient);
        Map<AccountId, Phrase> called = new HashMap<>();
        accounts.forEach(account -> called.put(account, nameOf(account, names, people)));
        return account -> called.getOrDefault(account, Phrase.of("who.unnamed"));
    }

    /** Whoever stands in a relation to the patient is called by that first, staff or not. */
    private Phrase nameOf(AccountId actor, Map<AccountId, PersonName> names, Map<AccountId, RelatedPerson> people) {
        if (actor.equals(caller.account())) {
            return Phrase.of("who.you");
        }
        return Optional.ofNullable(people.get(actor))
                .map(ActingPeople::related)
                .or(() -> Optional.ofNullable(names.get(actor)).map(name -> Phrase.of("who.named", name.full())))
                .orElseGet(() -> Phrase.of("who.unnamed"));
    }

    private static Phrase related(RelatedPerson person) {
        Phrase relation = Phrase.of("relation." + person.relation().name().toLowerCase(Locale.ROOT));
        return person.name()
                .map(name -> Phrase.of("who.related", name.full(), relation))
                .orElseGet(() -> Phrase.of("who.relation", relation));
    }
}
