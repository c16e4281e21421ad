package org.islet.web.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.islet.patient.PatientProfile;
import org.islet.patient.PersonName;
import org.jspecify.annotations.Nullable;

/** What a form asks about a person: the name, and birth date and number if they want to give them. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String given;
    private @Nullable String family;
    private @Nullable LocalDate birthDate;
    private @Nullable String number;

    public static PersonForm of(PersonName name, Optional<LocalDate> birthDate, Optional<String> number) {
        PersonForm answers = new PersonForm();
        answers.given = name.given();
        answers.family = name.family();
        answers.birthDate = birthDate.orElse(null);
        answers.number = number.orElse(null);
        return answers;
    }

    public PersonName toName() {
        return new PersonName(
                Optional.ofNullable(given).orElse(""),
                Optional.ofNullable(family).orElse(""));
    }

    public PatientProfile toProfile() {
        return new PatientProfile(toName(), Optional.ofNullable(birthDate), Optional.ofNullable(number));
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

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }
}
