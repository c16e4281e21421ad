package org.islet.clinic;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The register of clinics; their names are no secret inside the portal. */
@Stateless
public class Clinics {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    public ClinicId open(ClinicName name) {
        ClinicId id = ClinicId.random();
        database.persist(new Clinic(id, name, clock.instant()));
        return id;
    }

    public Optional<NamedClinic> clinic(ClinicId id) {
        return Optional.ofNullable(database.find(Clinic.class, id.value())).map(Clinic::named);
    }

    public List<NamedClinic> all() {
        return database.createQuery("select c from Clinic c", Clinic.class).getResultList().stream()
                .map(Clinic::named)
                .sorted(Comparator.comparing(NamedClinic::name))
                .toList();
    }
}
