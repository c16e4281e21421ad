package org.islet.clinic;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A clinic: a name under which clinicians work together. */
@Entity
@Table(name = "clinic")
@Cacheable(false)
class Clinic {

    @Id
    private UUID id;

    private String name;

    private Instant opened;

    protected Clinic() {}

    Clinic(ClinicId id, ClinicName name, Instant now) {
        this.id = id.value();
        this.name = name.value();
        this.opened = now;
    }

    NamedClinic named() {
        return new NamedClinic(new ClinicId(id), name);
    }
}
