package org.islet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.islet.patient.PatientId;

/** Where the audit trail is kept: one line after the other, never changed. */
@ApplicationScoped
class AuditTrail {

    private static final int PAGE = 1_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Written in the transaction of the act: both are kept, or neither. */
    @Transactional
    void append(Act act) {
        takeTurn();
        database.persist(new AuditEntry(head(), clock.instant().truncatedTo(ChronoUnit.MICROS), act));
        database.flush();
    }

    /** A refusal undoes whatever transaction it happened in; the line about it stays. */
    @Transactional(TxType.REQUIRES_NEW)
    void appendRefusal(Act act) {
        append(act);
    }

    /** Lines have an order, so they are written one at a time; who waits ten seconds for a turn has found a fault. */
    private void takeTurn() {
        database.createNativeQuery("select set_config('lock_timeout', '10s', true)")
                .getSingleResult();
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('audit_entry'))) as turn")
                .getSingleResult();
    }

    @Transactional
    Link head() {
        return database
                .createQuery("select e from AuditEntry e order by e.number desc", AuditEntry.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(AuditEntry::link)
                .orElse(Link.START);
    }

    @Transactional
    List<AuditEntry> of(PatientId patient, int atMost) {
        return database.createQuery(
                        "select e from AuditEntry e where e.patient = :patient order by e.number desc",
                        AuditEntry.class)
                .setParameter("patient", patient.toString())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The first line that was touched, if any; and whether the trail still reaches a line noted outside. */
    @Transactional
    ChainCheck check(Optional<Link> noted) {
        var chain = new Chain();
        boolean sawNoted = noted.isEmpty();
        List<AuditEntry> page = pageAfter(0);
        while (!page.isEmpty()) {
            Optional<Long> broken = chain.firstBroken(page.stream());
            if (broken.isPresent()) {
                return new ChainCheck(chain.last(), broken);
            }
            sawNoted |= page.stream().anyMatch(entry -> isSame(entry.link(), noted));
            database.clear();
            page = pageAfter(chain.last().number());
        }
        return new ChainCheck(
                chain.last(),
                sawNoted ? Optional.empty() : Optional.of(chain.last().number() + 1));
    }

    private static boolean isSame(Link link, Optional<Link> noted) {
        return noted.map(Link::toString).filter(link.toString()::equals).isPresent();
    }

    private List<AuditEntry> pageAfter(long number) {
        return database.createQuery(
                        "select e from AuditEntry e where e.number > :number order by e.number", AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(PAGE)
                .getResultList();
    }
}
