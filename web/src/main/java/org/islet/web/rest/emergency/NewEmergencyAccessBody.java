package org.islet.web.rest.emergency;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.emergency.NewEmergencyAccess;
import org.islet.consent.emergency.SoughtPatient;
import org.islet.platform.IsoTime;
import org.jspecify.annotations.Nullable;

/** What a clinician sends who takes access. */
@Schema(name = "NewEmergencyAccess")
public record NewEmergencyAccessBody(
        @NotNull String familyName,

        @Schema(description = "Needed only where several people have the same family name and birth date") @Nullable
        String givenName,

        @NotNull @Schema(format = "date") String birthDate,

        @NotNull
        @Schema(
                minLength = NewEmergencyAccess.SHORTEST_REASON,
                maxLength = NewEmergencyAccess.LONGEST_REASON,
                description = "Why; the patient and the clinic read it")
        String reason,

        @Schema(description = "For how long, from 15 to 1440; four hours when left out") @Nullable
        Integer minutes) {

    NewEmergencyAccess value() {
        return new NewEmergencyAccess(
                new SoughtPatient(familyName, Optional.ofNullable(givenName), IsoTime.day(birthDate)),
                reason,
                minutes == null ? NewEmergencyAccess.USUALLY : Duration.ofMinutes(minutes));
    }

    @Override
    public String toString() {
        return "NewEmergencyAccessBody";
    }
}
