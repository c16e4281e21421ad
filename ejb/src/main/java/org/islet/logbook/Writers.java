package org.islet.logbook;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.account.RelatedPerson;
import org.islet.devices.phrase.Phrase;

/** How who wrote an entry is called in front of who reads it. */
final class Writers {

    private Writers() {}

    static Phrase name(AccountId writer, AccountId reader, Map<AccountId, RelatedPerson> people) {
        if (writer.equals(reader)) {
            return Phrase.of("who.you");
        }
        return Optional.ofNullable(people.get(writer)).map(Writers::related).orElseGet(() -> Phrase.of("who.unnamed"));
    }

    private static Phrase related(RelatedPerson person) {
        Phrase relation = Phrase.of("relation." + person.relation().name().toLowerCase(Locale.ROOT));
        return person.name()
                .map(name -> Phrase.of("who.related", name.full(), relation))
                .orElseGet(() -> Phrase.of("who.relation", relation));
    }
}
