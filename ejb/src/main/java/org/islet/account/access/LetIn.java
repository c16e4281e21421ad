package org.islet.account.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.islet.account.Caller;
import org.islet.account.Identity;
import org.islet.account.PatientRelation;
import org.islet.patient.PatientId;
import org.islet.platform.rows.VisibleRows;

/** What the database is told of a caller who was let in: of which patients they may see rows from here on. */
@ApplicationScoped
public class LetIn {

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public VisibleRows to(Collection<PatientId> patients) {
        List<UUID> wanted = patients.stream().map(PatientId::value).toList();
        return caller.holder()
                .map(holder -> VisibleRows.forCode(holder.code(), clock.instant(), wanted))
                .orElseGet(() -> VisibleRows.forAccount(caller.account().value(), clock.instant(), wanted));
    }

    public VisibleRows to(PatientId patient) {
        return to(List.of(patient));
    }

    /** To everybody they stand in a relation to: for what names no patient, since it is about what is the caller's own. */
    VisibleRows toTheirOwn() {
        return to(caller.identity().map(Identity::relations).stream()
                .flatMap(Collection::stream)
                .map(PatientRelation::patient)
                .collect(Collectors.toSet()));
    }
}
