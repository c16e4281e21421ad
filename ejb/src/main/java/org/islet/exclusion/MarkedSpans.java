package org.islet.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.patient.PatientId;

/** Where exclusions are kept. */
@ApplicationScoped
@Transactional
class MarkedSpans {

    private static final String OF_PATIENT = " from MarkedSpan s where s.patientId = :patient";

    /** They have a moment in common with a time. */
    private static final String TOUCHING = " and s.begins < :before and s.ends > :from";

    @PersistenceContext
    private EntityManager database;

    void add(MarkedSpan span) {
        database.persist(span);
    }

    /** Until the transaction ends, nobody else takes it back. */
    Optional<MarkedSpan> turn(PatientId patient, ExclusionId id) {
        return Optional.ofNullable(
                database.find(MarkedSpan.class, new MarkedSpan.Key(patient, id), LockModeType.PESSIMISTIC_WRITE));
    }

    /** In the order of time, those taken back too. */
    List<MarkedSpan> touching(PatientId patient, Instant from, Instant before) {
        return database.createQuery(
                        "select s" + OF_PATIENT + TOUCHING + " order by s.begins, s.marked", MarkedSpan.class)
                .setParameter("patient", patient.value())
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList();
    }

    long inForce(PatientId patient) {
        return database.createQuery("select count(s)" + OF_PATIENT + " and s.takenBack is null", Long.class)
                .setParameter("patient", patient.value())
                .getSingleResult();
    }
}
