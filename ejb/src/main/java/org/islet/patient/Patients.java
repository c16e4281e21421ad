package org.islet.patient;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** The register of patients, for the rooms above it, which have asked who may. */
@Stateless
public class Patients {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    public PatientId enrol(PatientProfile profile) {
        PatientId id = PatientId.random();
        database.persist(new Patient(id, profile, clock.instant()));
        return id;
    }

    public PatientProfile profile(PatientId id) {
        return patient(id).profile();
    }

    public void change(PatientId id, PatientProfile profile) {
        patient(id).change(profile);
    }

    private Patient patient(PatientId id) {
        return Optional.ofNullable(database.find(Patient.class, id.value())).orElseThrow(NoSuchPatient::new);
    }
}
