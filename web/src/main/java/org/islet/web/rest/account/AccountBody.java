package org.islet.web.rest.account;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.Preferences;
import org.islet.account.owner.OwnAccount;
import org.islet.account.relation.RelatedPatient;
import org.islet.clinic.ClinicId;
import org.islet.patient.PatientId;

/** An account as its owner's programs see it. */
@Schema(name = "Account")
public record AccountBody(
        String id,
        String email,

        @Schema(description = "Whether the letter to this address was answered")
        boolean emailConfirmed,

        @Schema(enumeration = {"patient", "clinician", "administrator"})
        String role,

        @Schema(description = "The patient this person is; staff can be patients too")
        String patientId,

        @Schema(description = "Whom the account may act for at this moment, oneself too")
        List<RelationBody> relations,

        String clinicId,
        ProfileBody profile,
        PreferencesBody preferences) {

    static AccountBody of(OwnAccount me, Preferences preferences, List<RelatedPatient> actsFor) {
        return new AccountBody(
                me.account().toString(),
                me.email(),
                me.emailConfirmed(),
                me.role().name().toLowerCase(Locale.ROOT),
                me.patient().map(PatientId::toString).orElse(null),
                actsFor.stream().map(RelationBody::of).toList(),
                me.clinic().map(ClinicId::toString).orElse(null),
                ProfileBody.of(me),
                PreferencesBody.of(preferences));
    }
}
