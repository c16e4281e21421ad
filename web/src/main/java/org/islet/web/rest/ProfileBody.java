package org.islet.web.rest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.owner.OwnAccount;
import org.islet.patient.PatientProfile;
import org.islet.patient.PersonName;

/** A name and a birth date as they travel; an empty birth date takes it away, a missing one leaves it. */
@Schema(name = "Profile")
public record ProfileBody(
        String givenName,
        String familyName,
        @Schema(format = "date") String birthDate) {

    static ProfileBody of(OwnAccount me) {
        return new ProfileBody(
                me.name().given(),
                me.name().family(),
                me.birthDate().map(LocalDate::toString).orElse(null));
    }

    PatientProfile asNew() {
        return new PatientProfile(
                new PersonName(Objects.requireNonNullElse(givenName, ""), Objects.requireNonNullElse(familyName, "")),
                date(birthDate));
    }

    PatientProfile changing(OwnAccount before) {
        return new PatientProfile(
                new PersonName(
                        Objects.requireNonNullElse(givenName, before.name().given()),
                        Objects.requireNonNullElse(familyName, before.name().family())),
                birthDate == null ? before.birthDate() : date(birthDate));
    }

    private static Optional<LocalDate> date(String text) {
        return Optional.ofNullable(text).filter(given -> !given.isBlank()).map(LocalDate::parse);
    }
}
