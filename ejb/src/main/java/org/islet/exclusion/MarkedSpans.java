package org.islet.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/** Where exclusions are kept. */
@ApplicationScoped
@Transactional
class MarkedSpans {

    private static final String OF_PATIENT = " from MarkedSpan s where s.patientId = :patient";

    /** They have a moment in common with a time. */
    private static final String TOUCHING = " and s.begins < :before and s.ends > :from";

    @Inject
    private Sql sql;

    void add(MarkedSpan span) {
        sql.entities().persist(span);
    }

    /** Until the transaction ends, nobody else takes it back. */
    Optional<MarkedSpan> turn(PatientId patient, ExclusionId id) {
        return Optional.ofNullable(
                sql.entities().find(MarkedSpan.class, new MarkedSpan.Key(patient, id), LockModeType.PESSIMISTIC_WRITE));
    }

    /** In the order of time, those taken back too. */
    List<MarkedSpan> touching(PatientId patient, Instant from, Instant before) {
        return sql.entities()
                .createQuery("select s" + OF_PATIENT + TOUCHING + " order by s.begins, s.marked", MarkedSpan.class)
                .setParameter("patient", patient.value())
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList();
    }

    long inForce(PatientId patient) {
        return sql.entities()
                .createQuery("select count(s)" + OF_PATIENT + " and s.takenBack is null", Long.class)
                .setParameter("patient", patient.value())
                .getSingleResult();
    }
}
