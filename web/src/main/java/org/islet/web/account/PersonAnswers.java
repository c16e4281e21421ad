package org.islet.web.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.islet.patient.PatientProfile;
import org.islet.patient.PersonName;
import org.jspecify.annotations.Nullable;

/** What a form asks about a person: the name, and the birth date if they want to give it. */
public class PersonAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String given;
    private @Nullable String family;
    private @Nullable LocalDate birthDate;

    public static PersonAnswers of(PersonName name, Optional<LocalDate> birthDate) {
        PersonAnswers answers = new PersonAnswers();
        answers.given = name.given();
        answers.family = name.family();
        answers.birthDate = birthDate.orElse(null);
        return answers;
    }

    public PersonName toName() {
        return new PersonName(
                Optional.ofNullable(given).orElse(""),
                Optional.ofNullable(family).orElse(""));
    }

    public Optional<LocalDate> toBirthDate() {
        return Optional.ofNullable(birthDate);
    }

    public PatientProfile toProfile() {
        return new PatientProfile(toName(), toBirthDate());
    }

    public @Nullable String getGiven() {
        return given;
    }

    public void setGiven(@Nullable String given) {
        this.given = given;
    }

    public @Nullable String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family;
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }
}
