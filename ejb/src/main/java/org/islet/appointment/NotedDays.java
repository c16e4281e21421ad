package org.islet.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.islet.patient.PatientId;

/** Where visits are kept; those taken back are kept too, and told to nobody here. */
@ApplicationScoped
@Transactional
class NotedDays {

    private static final String OF_PATIENT =
            "select d from NotedDay d where d.patientId = :patient and d.takenBack is null";

    @PersistenceContext
    private EntityManager database;

    void add(NotedDay day) {
        database.persist(day);
    }

    /** Until the transaction ends, nobody else takes it back. */
    Optional<NotedDay> turn(PatientId patient, LocalDate day) {
        return database.createQuery(OF_PATIENT + " and d.day = :day", NotedDay.class)
                .setParameter("patient", patient.value())
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<NotedDay> all(PatientId patient) {
        return database.createQuery(OF_PATIENT + " order by d.day desc", NotedDay.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }
}
