package org.islet.web.rest.clinic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.enrolment.StaffSignUp;
import org.islet.patient.PersonName;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.account.PreferencesBody;

/** What a member of staff sends to get an account. */
@Schema(name = "Staff")
public record StaffBody(
        @NotNull String email,
        @NotNull @Schema(minLength = 12, maxLength = 128) String password,
        String givenName,
        String familyName,

        @NotNull @Valid @ConvertGroup(from = Default.class, to = PreferencesBody.Whole.class)
        PreferencesBody preferences) {

    StaffSignUp value() {
        return BadRequest.unless(() -> new StaffSignUp(
                email,
                password,
                new PersonName(givenName == null ? "" : givenName, familyName == null ? "" : familyName),
                preferences.value()));
    }

    @Override
    public String toString() {
        return "StaffBody";
    }
}
