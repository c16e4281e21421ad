package org.islet.account.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.account.PatientAccess;
import org.islet.account.Relation;
import org.islet.patient.PatientId;
import org.islet.platform.background.RepeatedWork;

/** Writes to guardians some weeks before they decide no longer, while they can still hand the record over. */
@ApplicationScoped
public class EndingGuardians implements RepeatedWork {

    static final Duration BEFORE = Duration.ofDays(60);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Relations relations;

    @Inject
    private RelationNotice notice;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "letters to guardians";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    /** One of them; of two portals, one finds it. */
    @Override
    @Transactional
    public After round() {
        Instant now = clock.instant();
        Optional<PatientAccess> next = database.createQuery(
                        "select p from PatientAccess p where p.relation = :guardian and p.endTold is null"
                                + " and p.validUntil > :now and p.validUntil <= :soon",
                        PatientAccess.class)
                .setParameter("guardian", Relation.GUARDIAN)
                .setParameter("now", now)
                .setParameter("soon", now.plus(BEFORE))
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        next.ifPresent(ending -> tell(ending, now));
        return next.isPresent() ? After.NEXT : After.PAUSE;
    }

    private void tell(PatientAccess ending, Instant now) {
        ending.endIsTold(now);
        PatientId patient = ending.relation().patient();
        List<Actor> actors = relations.of(patient);
        actors.stream()
                .filter(each -> each.id().value().equals(ending.id()))
                .forEach(guardian ->
                        notice.tellOfEnd(patient, guardian, actors.stream().anyMatch(guardian::isOutlastedBy)));
    }
}
