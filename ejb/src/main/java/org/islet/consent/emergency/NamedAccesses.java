package org.islet.consent.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.account.AccountId;
import org.islet.account.StaffMembers;
import org.islet.consent.emergency.EmergencyAccesses.Reviewed;
import org.islet.consent.emergency.EmergencyAccesses.TakenAccess;
import org.islet.patient.PersonName;

/** Says who took and reviewed access, all of them in one look. */
@ApplicationScoped
class NamedAccesses {

    @Inject
    private StaffMembers staff;

    /** How each is told; somebody whose account is gone has no name. */
    Function<TakenAccess, EmergencyAccess> of(Collection<TakenAccess> taken) {
        Map<AccountId, PersonName> names =
                staff.names(taken.stream().flatMap(NamedAccesses::people).collect(Collectors.toSet()));
        return each -> told(each, names);
    }

    private static Stream<AccountId> people(TakenAccess taken) {
        return Stream.concat(Stream.of(taken.by()), taken.review().map(Reviewed::by).stream());
    }

    private static EmergencyAccess told(TakenAccess taken, Map<AccountId, PersonName> names) {
        return new EmergencyAccess(
                taken.id(),
                name(taken.by(), names),
                taken.clinic(),
                taken.reason(),
                taken.from(),
                taken.until(),
                taken.ended(),
                taken.review()
                        .map(review ->
                                new Review(review.finding(), review.note(), name(review.by(), names), review.at())));
    }

    private static String name(AccountId account, Map<AccountId, PersonName> names) {
        return Optional.ofNullable(names.get(account)).map(PersonName::full).orElse("");
    }
}
