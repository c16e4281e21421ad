package org.islet.account;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.islet.devices.event.GlucoseUnit;
import org.islet.patient.PatientId;
import org.islet.reports.habit.Habits;
import org.islet.reports.habit.Palette;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Targets;

/**
 * What is said of a patient who has no account of their own, and so no preferences: where they live, and what their
 * numbers are shown in and held against. It goes when they get an account.
 */
@Entity
@Table(name = "dependant")
@Cacheable(false)
public class Dependant {

    @Id
    @Column(name = "for_patient")
    private UUID forPatient;

    @Enumerated(EnumType.STRING)
    private GlucoseUnit unit;

    @Enumerated(EnumType.STRING)
    private Targets.Preset targets;

    private String zone;

    private String country;

    protected Dependant() {}

    public Dependant(PatientId patient, Preferences wanted) {
        forPatient = patient.value();
        live(wanted);
    }

    /** Of the preferences only what is kept here: unit, targets, zone and country. */
    public final void live(Preferences wanted) {
        unit = wanted.unit();
        targets = wanted.targets();
        zone = wanted.zone().getId();
        country = wanted.country();
    }

    /** What these are for the patient's data, who lives elsewhere and has other numbers than whoever likes them. */
    public Preferences placing(Preferences reader) {
        return reader.placedAs(unit, targets, ZoneId.of(zone), country);
    }

    /** Where nobody decides any more whose likes would stand beside these: the usual ones. */
    Preferences alone() {
        return new Preferences(
                unit,
                targets,
                ZoneId.of(zone),
                Locale.ENGLISH,
                country,
                ClockFormat.HOURS_24,
                Optional.empty(),
                DayPeriods.STANDARD,
                Habits.USUAL,
                Palette.STANDARD);
    }

    public PatientId patient() {
        return new PatientId(forPatient);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }
}
