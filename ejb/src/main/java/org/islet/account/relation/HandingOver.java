package org.islet.account.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.islet.account.AccountId;
import org.islet.account.AccountPreferences;
import org.islet.account.Accounts;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.islet.patient.Patients;
import org.islet.platform.Configuration;
import org.islet.setting.Setting;

/**
 * THE rule for handing a record over to the patient it is about: where they have no account yet, once they are old enough,
 * and by a guardian who may end every other one, for all of them end with it.
 */
@ApplicationScoped
class HandingOver {

    @Inject
    private Accounts accounts;

    @Inject
    private Relations relations;

    @Inject
    private Patients patients;

    @Inject
    private AccountPreferences preferences;

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    /** @throws UnacceptableRelation with what stands against it */
    void require(PatientId patient, AccountId giver) {
        if (accounts.findOwn(patient).isPresent()) {
            throw new UnacceptableRelation(Phrase.of("relation.has-account"));
        }
        requireAge(patient);
        Actor giving = relations.deciding(patient, giver).orElseThrow(NoSuchRelation::new);
        if (!relations.of(patient).stream().allMatch(giving::mayEnd)) {
            throw new UnacceptableRelation(Phrase.of("relation.earlier-hands-over"));
        }
    }

    private void requireAge(PatientId patient) {
        LocalDate birth = patients.profile(patient)
                .birthDate()
                .orElseThrow(() -> new UnacceptableRelation(Phrase.of("relation.age-unknown")));
        int age = Math.min(configuration.number(Setting.HANDOVER_AGE), configuration.number(Setting.MAJORITY_AGE));
        LocalDate first = new Birthday(age).of(birth);
        if (first.isAfter(LocalDate.now(clock.withZone(preferences.of(patient).zone())))) {
            throw new UnacceptableRelation(Phrase.of("relation.too-young", age, first));
        }
    }
}
