package org.islet.web.rest.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.patient.PatientProfile;

/** What a person sends to sign up. */
@Schema(name = "NewAccount")
public record NewAccountBody(
        @NotNull @Schema(example = "ada@example.org") String email,
        @NotNull @Schema(minLength = 12, maxLength = 128) String password,
        String givenName,
        String familyName,
        @Schema(format = "date") String birthDate,
        @Schema(maxLength = PatientProfile.LONGEST_NUMBER) String number,

        @NotNull @Valid @ConvertGroup(from = Default.class, to = PreferencesBody.Whole.class)
        PreferencesBody preferences,

        @NotNull @Schema(example = "2026-11-22") String termsVersion,
        @NotNull @Schema(example = "2026-11-22") String privacyVersion) {

    PatientProfile profile() {
        return new ProfileBody(givenName, familyName, birthDate, number).asNew();
    }

    @Override
    public String toString() {
        return "NewAccountBody";
    }
}
