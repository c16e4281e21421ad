package org.islet.patient;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person whose devices are read here. */
@Entity
@Table(name = "patient")
@Cacheable(false)
class Patient {

    @Id
    private UUID id;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    private @Nullable String number;

    private Instant enrolled;

    protected Patient() {}

    Patient(PatientId id, PatientProfile profile, Instant now) {
        this.id = id.value();
        this.enrolled = now;
        change(profile);
    }

    final void change(PatientProfile profile) {
        givenName = profile.name().given();
        familyName = profile.name().family();
        birthDate = profile.birthDate().orElse(null);
        number = profile.number().orElse(null);
    }

    PatientProfile profile() {
        return new PatientProfile(
                new PersonName(givenName, familyName), Optional.ofNullable(birthDate), Optional.ofNullable(number));
    }
}
