package org.islet.web.rest.account;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.owner.OwnAccount;
import org.islet.patient.PatientProfile;
import org.islet.patient.PersonName;
import org.islet.platform.IsoTime;

/** A name, a birth date and a number as they travel; an empty one of the latter takes it away, a missing one leaves it. */
@Schema(name = "Profile")
public record ProfileBody(
        String givenName,
        String familyName,
        @Schema(format = "date") String birthDate,

        @Schema(
                maxLength = PatientProfile.LONGEST_NUMBER,
                description = "What the clinic or the insurer calls the patient; printed on reports")
        String number) {

    static ProfileBody of(OwnAccount me) {
        return new ProfileBody(
                me.name().given(),
                me.name().family(),
                me.birthDate().map(LocalDate::toString).orElse(null),
                me.number().orElse(null));
    }

    /** The profile of somebody who has none yet. */
    public PatientProfile asNew() {
        return new PatientProfile(
                new PersonName(Objects.requireNonNullElse(givenName, ""), Objects.requireNonNullElse(familyName, "")),
                date(birthDate),
                Optional.ofNullable(number));
    }

    PatientProfile changing(OwnAccount before) {
        return new PatientProfile(
                new PersonName(
                        Objects.requireNonNullElse(givenName, before.name().given()),
                        Objects.requireNonNullElse(familyName, before.name().family())),
                birthDate == null ? before.birthDate() : date(birthDate),
                number == null ? before.number() : Optional.of(number));
    }

    private static Optional<LocalDate> date(String text) {
        return Optional.ofNullable(text).filter(given -> !given.isBlank()).map(IsoTime::day);
    }
}
