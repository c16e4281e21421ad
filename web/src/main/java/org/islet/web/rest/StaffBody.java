package org.islet.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.enrolment.StaffSignUp;
import org.islet.patient.PersonName;

/** What a member of staff sends to get an account. */
@Schema(
        name = "Staff",
        requiredProperties = {"email", "password", "preferences"})
public record StaffBody(
        String email,
        @Schema(minLength = 12, maxLength = 128) String password,
        String givenName,
        String familyName,
        PreferencesBody preferences) {

    StaffSignUp value() {
        return BadRequest.unless(() -> new StaffSignUp(
                BadRequest.ifMissing(email, "email"),
                BadRequest.ifMissing(password, "password"),
                new PersonName(givenName == null ? "" : givenName, familyName == null ? "" : familyName),
                BadRequest.ifMissing(preferences, "preferences").value()));
    }

    @Override
    public String toString() {
        return "StaffBody";
    }
}
