package org.islet.account.relation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.islet.account.Account;
import org.islet.account.AccountPreferences;
import org.islet.account.Accounts;
import org.islet.account.Caller;
import org.islet.account.Dependant;
import org.islet.account.NotSignedIn;
import org.islet.account.PatientRelation;
import org.islet.account.Preferences;
import org.islet.account.Relation;
import org.islet.account.Scope;
import org.islet.account.ZoneChanged;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.account.password.TooManyAttempts;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.islet.patient.PatientProfile;
import org.islet.patient.Patients;
import org.islet.platform.Configuration;
import org.islet.platform.RateLimit;
import org.islet.setting.Setting;

/** The door for those who decide for somebody without an account: a record for a child, and what is said of it. */
@Stateless
@Guarded
public class DependantService {

    private static final int AN_ACCOUNT_AN_HOUR = 10;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Accounts accounts;

    @Inject
    private Patients patients;

    @Inject
    private Relations relations;

    @Inject
    private RelationEnds ends;

    @Inject
    private AccountPreferences preferences;

    @Inject
    private Configuration configuration;

    @Inject
    private RateLimit limit;

    @Inject
    private AuditLines audit;

    @Inject
    private Event<ZoneChanged> moves;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Opens a record whose patient has no account; the caller decides for them until they are of age, or until the day that is said. */
    @OwnerOnly(Scope.ACCOUNT)
    public PatientId add(NewDependant wanted) {
        Account guardian = accounts.find(caller.account()).orElseThrow(NotSignedIn::new);
        if (!guardian.isEmailConfirmed()) {
            throw new UnacceptableRelation(Phrase.of("relation.unconfirmed"));
        }
        if (!wanted.hasAuthority()) {
            throw new UnacceptableRelation(Phrase.of("relation.authority"));
        }
        ZoneId zone = wanted.preferences().zone();
        LocalDate birth = birthDate(wanted.profile(), zone);
        if (!limit.admits("dependant by", caller.account().toString(), AN_ACCOUNT_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
        PatientId patient = patients.enrol(wanted.profile());
        database.persist(new Dependant(patient, wanted.preferences()));
        relations.begin(
                caller.account(), new PatientRelation(patient, Relation.GUARDIAN), end(birth, zone, wanted.lastDay()));
        audit.record(patient, AuditAct.of("added-dependant"));
        return patient;
    }

    /** What is said of somebody without an account. */
    @OwnerOnly(Scope.READ)
    public KnownDependant known(PatientId patient) {
        find(patient);
        return new KnownDependant(patients.profile(patient), preferences.of(patient));
    }

    /** Another name, birth date or number, and where they live; until when the caller decides does not change by it. */
    @OwnerOnly(Scope.ACCOUNT)
    public void change(PatientId patient, KnownDependant wanted) {
        Dependant known = find(patient);
        Preferences lived = wanted.preferences();
        birthDate(wanted.profile(), lived.zone());
        boolean isMove = !known.zone().equals(lived.zone());
        patients.change(patient, wanted.profile());
        known.live(lived);
        if (isMove) {
            moves.fire(new ZoneChanged(patient));
        }
        audit.record(patient, AuditAct.of("changed-dependant"));
    }

    private Dependant find(PatientId patient) {
        return Optional.ofNullable(database.find(Dependant.class, patient.value()))
                .orElseThrow(NoSuchRelation::new);
    }

    private LocalDate birthDate(PatientProfile profile, ZoneId zone) {
        LocalDate birth =
                profile.birthDate().orElseThrow(() -> new UnacceptableRelation(Phrase.of("relation.birth-date")));
        if (birth.isAfter(LocalDate.now(clock.withZone(zone)))) {
            throw new UnacceptableRelation(Phrase.of("birth-date.future"));
        }
        return birth;
    }

    private Optional<Instant> end(LocalDate birth, ZoneId zone, Optional<LocalDate> lastDay) {
        Instant majority = new Birthday(configuration.number(Setting.MAJORITY_AGE)).midnight(birth, zone);
        return majority.isAfter(clock.instant()) ? Optional.of(majority) : lastDay.map(day -> ends.after(day, zone));
    }
}
