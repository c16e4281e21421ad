package org.islet.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/** Where visits are kept; those taken back are kept too, and told to nobody here. */
@ApplicationScoped
@Transactional
class NotedDays {

    private static final String OF_PATIENT =
            "select d from NotedDay d where d.patientId = :patient and d.takenBack is null";

    @Inject
    private Sql sql;

    void add(NotedDay day) {
        sql.entities().persist(day);
    }

    /** Until the transaction ends, nobody else takes it back. */
    Optional<NotedDay> turn(PatientId patient, LocalDate day) {
        return sql.entities()
                .createQuery(OF_PATIENT + " and d.day = :day", NotedDay.class)
                .setParameter("patient", patient.value())
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<NotedDay> all(PatientId patient) {
        return sql.entities()
                .createQuery(OF_PATIENT + " order by d.day desc", NotedDay.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }
}
