package org.islet.account.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.account.AccountId;
import org.islet.account.AccountPreferences;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;

/** Until when somebody may be let act for a patient: nobody gives longer than they have. */
@ApplicationScoped
class RelationEnds {

    @Inject
    private Relations relations;

    @Inject
    private AccountPreferences preferences;

    @Inject
    private Clock clock;

    /** The end of a relation that this account gives. */
    Optional<Instant> given(PatientId patient, AccountId giver, Optional<LocalDate> lastDay) {
        Optional<Instant> wanted = after(patient, lastDay);
        Optional<Instant> own = ownEnd(patient, giver);
        if (wanted.isPresent() && own.isPresent() && wanted.get().isAfter(own.get())) {
            ZoneId zone = preferences.of(patient).zone();
            LocalDate last = LocalDate.ofInstant(own.get().minusNanos(1), zone);
            throw new UnacceptableRelation(Phrase.of("relation.longer", last));
        }
        return wanted.or(() -> own);
    }

    /** The moment after a day in the patient's zone. */
    Optional<Instant> after(PatientId patient, Optional<LocalDate> lastDay) {
        ZoneId zone = preferences.of(patient).zone();
        return lastDay.map(day -> after(day, zone));
    }

    Instant after(LocalDate lastDay, ZoneId zone) {
        Instant end = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        if (!end.isAfter(clock.instant())) {
            throw new UnacceptableRelation(Phrase.of("relation.past"));
        }
        return end;
    }

    /** Empty where the giver decides without an end. */
    private Optional<Instant> ownEnd(PatientId patient, AccountId giver) {
        Stream<Actor> deciding = relations.of(patient).stream()
                .filter(each -> each.account().equals(giver) && each.relation().decides());
        return deciding.map(Actor::until)
                .reduce((one, other) -> one.flatMap(end -> other.map(second -> end.isAfter(second) ? end : second)))
                .orElseThrow(NoSuchRelation::new);
    }
}
