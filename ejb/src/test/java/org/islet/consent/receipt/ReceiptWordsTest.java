package org.islet.consent.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.account.ClockFormat;
import org.islet.account.Preferences;
import org.islet.clinic.ClinicId;
import org.islet.consent.ConsentId;
import org.islet.consent.DataClass;
import org.islet.consent.DateWindow;
import org.islet.consent.GivenConsent;
import org.islet.consent.Purpose;
import org.islet.consent.Recipient;
import org.islet.consent.Recipient.Clinician;
import org.islet.consent.Recipient.WholeClinic;
import org.islet.devices.event.GlucoseUnit;
import org.islet.patient.PatientProfile;
import org.islet.patient.PersonName;
import org.islet.reports.habit.Habits;
import org.islet.reports.habit.Palette;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Targets;
import org.islet.reports.pdf.Receipt.Fact;
import org.junit.jupiter.api.Test;

class ReceiptWordsTest {

    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final DateWindow TWO_WEEKS = new DateWindow(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 15));
    private static final PatientProfile ADA =
            new PatientProfile(new PersonName("Ada", "Example"), Optional.empty(), Optional.of("A-17"));

    @Test
    void saysWhatWasGivenToWhomOfWhichDaysAndUntilWhen() {
        var consent = consent(
                new Clinician(new AccountId(ID)),
                Set.of(DataClass.GLUCOSE),
                TWO_WEEKS,
                Optional.of(NOON),
                Optional.empty());

        var said = said(Locale.ENGLISH, consent);

        assertThat(said)
                .contains(
                        new Fact("Given by", "Ada Example"),
                        new Fact("Patient number", "A-17"),
                        new Fact("Given to", "Grace Hopper, Harbour Clinic"),
                        new Fact("Days of data", "only 2 Mar 2026 to 15 Mar 2026"),
                        new Fact("For", "treatment"),
                        new Fact("Given on", "20 Mar 2026 13:00 (Europe/Berlin)"),
                        new Fact("Ends by itself", "20 Mar 2026 13:00 (Europe/Berlin)"),
                        new Fact("Ended by the patient", "not when this page was made"))
                .extracting(Fact::name)
                .doesNotContain("Born");
    }

    @Test
    void saysInGermanHowItEnded() {
        var consent = consent(
                new WholeClinic(new ClinicId(ID)),
                Set.of(DataClass.REPORTS, DataClass.SENDING),
                DateWindow.ALL,
                Optional.empty(),
                Optional.of(NOON.plusSeconds(3600)));

        assertThat(said(Locale.GERMAN, consent))
                .contains(
                        new Fact("Tage mit Daten", "alle Tage, auch künftige"),
                        new Fact("Endet von selbst", "nie; sie gilt, bis sie beendet wird"),
                        new Fact("Was zu sehen ist", "alles in den Berichten, und das Tagebuch"))
                .anySatisfy(fact -> assertThat(fact.value()).contains("14:00 (Europe/Berlin)"))
                .anySatisfy(fact -> assertThat(fact.value()).contains("alle, die dort behandeln"))
                .anySatisfy(fact -> assertThat(fact.value()).contains("darf für die Person hochgeladen werden"));
    }

    private static List<Fact> said(Locale language, GivenConsent consent) {
        var habits = new Preferences(
                GlucoseUnit.MG_PER_DL,
                Targets.Preset.ADULT,
                ZoneId.of("Europe/Berlin"),
                language,
                "DE",
                ClockFormat.HOURS_24,
                Optional.empty(),
                DayPeriods.STANDARD,
                Habits.USUAL,
                Palette.STANDARD);
        return new ReceiptWords(language, habits)
                .of(ADA, consent, Optional.of("Harbour Clinic"))
                .facts();
    }

    private static GivenConsent consent(
            Recipient recipient,
            Set<DataClass> classes,
            DateWindow window,
            Optional<Instant> until,
            Optional<Instant> withdrawn) {
        return new GivenConsent(
                new ConsentId(ID),
                recipient,
                "Grace Hopper",
                classes,
                window,
                Purpose.TREATMENT,
                NOON,
                until,
                withdrawn);
    }
}
