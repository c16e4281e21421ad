package org.islet.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.patient.PatientProfile;

/** What a person sends to sign up. */
@Schema(
        name = "NewAccount",
        requiredProperties = {"email", "password", "preferences", "termsVersion", "privacyVersion"})
public record NewAccountBody(
        @Schema(example = "ada@example.org") String email,
        @Schema(minLength = 12, maxLength = 128) String password,
        String givenName,
        String familyName,
        @Schema(format = "date") String birthDate,
        PreferencesBody preferences,
        @Schema(example = "2026-11-22") String termsVersion,
        @Schema(example = "2026-11-22") String privacyVersion) {

    PatientProfile profile() {
        return new ProfileBody(givenName, familyName, birthDate).asNew();
    }

    @Override
    public String toString() {
        return "NewAccountBody";
    }
}
