package org.islet.account;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.islet.devices.event.GlucoseUnit;
import org.islet.mail.EmailAddress;
import org.islet.patient.PersonName;
import org.islet.reports.habit.CarbohydrateUnit;
import org.islet.reports.habit.Habits;
import org.islet.reports.habit.Palette;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Paper;
import org.islet.reports.model.Targets;
import org.jspecify.annotations.Nullable;

/** An account: an address, a role, a way to prove oneself, and preferences. */
@Entity
@Table(name = "account")
@Cacheable(false)
public class Account {

    @Id
    private UUID id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "email_confirmed")
    private @Nullable Instant emailConfirmed;

    @Column(name = "confirmation_hash")
    private byte @Nullable [] confirmationHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "must_set_since")
    private @Nullable Instant mustSetSince;

    @Column(name = "proofs_valid_since")
    private Instant proofsValidSince;

    @Enumerated(EnumType.STRING)
    private GlucoseUnit unit;

    @Enumerated(EnumType.STRING)
    private Targets.Preset targets;

    private String zone;

    private String language;

    private String country;

    @Enumerated(EnumType.STRING)
    private ClockFormat clock;

    @Enumerated(EnumType.STRING)
    private @Nullable Paper paper;

    /** When each begins, with commas between them; nothing where they are the usual ones. */
    @Column(name = "day_periods")
    private @Nullable String dayPeriods;

    @Enumerated(EnumType.STRING)
    private CarbohydrateUnit carbohydrate;

    /** Nothing where weeks are sevens from the first day of a period on. */
    @Enumerated(EnumType.STRING)
    @Column(name = "week_start")
    private @Nullable DayOfWeek weekStart;

    @Enumerated(EnumType.STRING)
    private Palette palette;

    private Instant opened;

    @Column(name = "given_name")
    private @Nullable String givenName;

    @Column(name = "family_name")
    private @Nullable String familyName;

    protected Account() {}

    public Account(AccountId id, EmailAddress email, Role role, String passwordHash, Instant now) {
        this.id = id.value();
        this.email = email.value();
        this.emailKey = email.key();
        this.role = role;
        this.passwordHash = passwordHash;
        this.proofsValidSince = now;
        this.opened = now;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    /** What whoever is neither a patient nor staff, and looks after others only, is called by: the address until a name is known. */
    public PersonName nameOrAddress() {
        return givenName == null || familyName == null
                ? new PersonName(email, "")
                : new PersonName(givenName, familyName);
    }

    public void call(PersonName name) {
        givenName = name.given();
        familyName = name.family();
    }

    public boolean isEmailConfirmed() {
        return emailConfirmed != null;
    }

    public boolean isOpenedAfter(Instant moment) {
        return opened.isAfter(moment);
    }

    public void expectConfirmation(byte[] codeHash) {
        confirmationHash = codeHash.clone();
    }

    public void confirmEmail(Instant now) {
        emailConfirmed = now;
        confirmationHash = null;
    }

    /** A letter to the address was answered just now; what waited for one to the address before opens nothing. */
    public void moveTo(EmailAddress other, Instant now) {
        email = other.value();
        emailKey = other.key();
        confirmEmail(now);
    }

    /** What it is for from now on; everything proven before ends. */
    public void become(Role other, Instant now) {
        role = other;
        endAllProofs(now);
    }

    public Role role() {
        return role;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** The same password under a stronger hash: nothing ends by it. */
    public void rehash(String hash) {
        passwordHash = hash;
    }

    public void changePassword(String hash, Instant now) {
        passwordHash = hash;
        mustSetSince = null;
        proofsValidSince = now;
    }

    /** The old password ends with the use of a temporary one, and everything proven with it. */
    public void requireNewPassword(Instant now) {
        passwordHash = null;
        mustSetSince = now;
        proofsValidSince = now;
    }

    public void endAllProofs(Instant now) {
        proofsValidSince = now;
    }

    /** Whether what proved its owner once has ended since it was opened. */
    public boolean hasEndedProofs() {
        return proofsValidSince.isAfter(opened);
    }

    public boolean acceptsProofOf(Instant moment) {
        return mustSetSince == null && !moment.isBefore(proofsValidSince);
    }

    public boolean acceptsNewPasswordFrom(Instant moment) {
        return mustSetSince != null && !moment.isBefore(mustSetSince);
    }

    public Preferences preferences() {
        return new Preferences(
                unit,
                targets,
                ZoneId.of(zone),
                Locale.forLanguageTag(language),
                country,
                clock,
                Optional.ofNullable(paper),
                dayPeriods == null ? DayPeriods.STANDARD : Preferences.dayPeriods(List.of(dayPeriods.split(","))),
                new Habits(carbohydrate, Optional.ofNullable(weekStart)),
                palette);
    }

    public void prefer(Preferences wanted) {
        unit = wanted.unit();
        targets = wanted.targets();
        zone = wanted.zone().getId();
        language = wanted.language().toLanguageTag();
        country = wanted.country();
        clock = wanted.clock();
        paper = wanted.paper().orElse(null);
        dayPeriods = wanted.dayPeriods().equals(DayPeriods.STANDARD)
                ? null
                : String.join(",", wanted.dayPeriods().begins());
        carbohydrate = wanted.habits().carbohydrate();
        weekStart = wanted.habits().weekStart().orElse(null);
        palette = wanted.palette();
    }
}
