package org.islet.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.islet.account.AccountId;
import org.islet.consent.Recipient.Clinician;
import org.islet.reports.model.Period;
import org.junit.jupiter.api.Test;

class RequestTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final DateWindow MAY = new DateWindow(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));

    @Test
    void anOpenWindowCoversEveryPeriodAndNone() {
        var consent = consent(DateWindow.ALL, Optional.empty(), Optional.empty());

        assertThat(reports(Optional.of(period(1, 14))).isCoveredBy(consent)).isTrue();
        assertThat(reports(Optional.empty()).isCoveredBy(consent)).isTrue();
    }

    @Test
    void aLimitedWindowCoversItsFirstAndLastDayAndNotADayMore() {
        var consent = consent(MAY, Optional.empty(), Optional.empty());

        assertThat(reports(Optional.of(period(1, 31))).isCoveredBy(consent)).isTrue();
        assertThat(reports(Optional.of(new Period(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 2), ZoneOffset.UTC)))
                        .isCoveredBy(consent))
                .isFalse();
        assertThat(reports(Optional.of(new Period(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 1), ZoneOffset.UTC)))
                        .isCoveredBy(consent))
                .isFalse();
    }

    @Test
    void aLimitedWindowRefusesWhatNamesNoPeriod() {
        assertThat(reports(Optional.empty()).isCoveredBy(consent(MAY, Optional.empty(), Optional.empty())))
                .isFalse();
    }

    @Test
    void theNameComesWithAnyConsent() {
        var request = new Request(DataClass.NAME, Optional.empty());

        assertThat(request.isCoveredBy(consent(MAY, Optional.empty(), Optional.empty())))
                .isTrue();
    }

    @Test
    void glucoseAloneOpensNoReportsAndReportsOpenGlucose() {
        var glucose = new Request(DataClass.GLUCOSE, Optional.of(period(1, 14)));

        assertThat(glucose.isCoveredBy(consent(Set.of(DataClass.GLUCOSE), MAY))).isTrue();
        assertThat(glucose.isCoveredBy(consent(Set.of(DataClass.REPORTS), MAY))).isTrue();
        assertThat(reports(Optional.of(period(1, 14))).isCoveredBy(consent(Set.of(DataClass.GLUCOSE), MAY)))
                .isFalse();
        assertThat(new Request(DataClass.GLUCOSE, Optional.empty())
                        .isCoveredBy(consent(Set.of(DataClass.GLUCOSE), MAY)))
                .isFalse();
    }

    @Test
    void aConsentIsToReportsOrToGlucoseAndNotToBoth() {
        assertThatThrownBy(() -> new NewConsent(
                        new Clinician(AccountId.random()),
                        Set.of(DataClass.REPORTS, DataClass.GLUCOSE),
                        DateWindow.ALL,
                        Purpose.TREATMENT,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClassThatWasNotSharedIsNotCovered() {
        var request = new Request(DataClass.SHARING, Optional.empty());

        assertThat(request.isCoveredBy(consent(DateWindow.ALL, Optional.empty(), Optional.empty())))
                .isFalse();
    }

    @Test
    void sendingComesWithNoConsentThatDoesNotSaySoAndWhereItIsSaidWithAnyWindow() {
        var request = new Request(DataClass.SENDING, Optional.empty());
        var asked = new NewConsent(
                new Clinician(AccountId.random()),
                Set.of(DataClass.REPORTS),
                DateWindow.ALL,
                Purpose.TREATMENT,
                Optional.empty());

        assertThat(request.isCoveredBy(consent(DateWindow.ALL, Optional.empty(), Optional.empty())))
                .isFalse();
        assertThat(asked.mayUpload()).isFalse();
        assertThat(request.isCoveredBy(consent(asked.withUploading().dataClasses(), MAY)))
                .isTrue();
        assertThat(new Request(DataClass.UPLOADS, Optional.empty())
                        .isCoveredBy(consent(asked.withUploading().dataClasses(), DateWindow.ALL)))
                .isFalse();
    }

    @Test
    void uploadingIsGivenBesideReportsAndNotAlone() {
        assertThatThrownBy(() -> new NewConsent(
                        new Clinician(AccountId.random()),
                        Set.of(DataClass.SENDING),
                        DateWindow.ALL,
                        Purpose.TREATMENT,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConsentIsValidUpToItsEndAndNotAtIt() {
        var consent = consent(DateWindow.ALL, Optional.of(NOON.plusSeconds(60)), Optional.empty());

        assertThat(consent.isValidAt(NOON.minusNanos(1))).isFalse();
        assertThat(consent.isValidAt(NOON)).isTrue();
        assertThat(consent.isValidAt(NOON.plusSeconds(60).minusNanos(1))).isTrue();
        assertThat(consent.isValidAt(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void aWithdrawnConsentIsNeverValid() {
        var consent = consent(DateWindow.ALL, Optional.empty(), Optional.of(NOON.plusSeconds(1)));

        assertThat(consent.isValidAt(NOON.plusSeconds(1))).isFalse();
    }

    @Test
    void whatIsThePatientsAloneCannotBeShared() {
        assertThatThrownBy(() -> new NewConsent(
                        new Clinician(AccountId.random()),
                        Set.of(DataClass.SHARING),
                        DateWindow.ALL,
                        Purpose.TREATMENT,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Request reports(Optional<Period> period) {
        return new Request(DataClass.REPORTS, period);
    }

    private static Period period(int firstOfMay, int lastOfMay) {
        return new Period(LocalDate.of(2026, 5, firstOfMay), LocalDate.of(2026, 5, lastOfMay), ZoneOffset.UTC);
    }

    private static GivenConsent consent(DateWindow window, Optional<Instant> until, Optional<Instant> withdrawn) {
        return consent(Set.of(DataClass.REPORTS), window, until, withdrawn);
    }

    private static GivenConsent consent(Set<DataClass> classes, DateWindow window) {
        return consent(classes, window, Optional.empty(), Optional.empty());
    }

    private static GivenConsent consent(
            Set<DataClass> classes, DateWindow window, Optional<Instant> until, Optional<Instant> withdrawn) {
        return new GivenConsent(
                ConsentId.random(),
                new Clinician(AccountId.random()),
                "Grace Hopper",
                classes,
                window,
                Purpose.TREATMENT,
                NOON,
                until,
                withdrawn);
    }
}
