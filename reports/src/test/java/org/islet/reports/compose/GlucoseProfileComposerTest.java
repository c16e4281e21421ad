package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.GlucoseProfile.ProfilePoint;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.ReportKind;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class GlucoseProfileComposerTest {

    private static final List<PlacedEvent> NINETY_DAYS =
            InventedPerson.withPump(Requests.LAST.minusDays(89), Requests.LAST, Requests.BERLIN);

    @Test
    void fourteenFullDaysHaveACurveAndAManagementIndicator() {
        GlucoseProfile profile = profile(14, NINETY_DAYS);

        assertThat(profile.provenance().sufficiency().isEnough()).isTrue();
        assertThat(profile.statistics().gmiPercent()).isPresent();
        assertThat(profile.curve()).hasSize(97);
        assertThat(profile.days()).hasSize(14);
    }

    @Test
    void thePercentilesNeverCross() {
        assertThat(profile(90, NINETY_DAYS).curve())
                .allSatisfy(point -> assertThat(List.of(point.p5(), point.p25(), point.p50(), point.p75(), point.p95()))
                        .isSorted());
    }

    @Test
    void theCurveEndsWhereItBegan() {
        List<ProfilePoint> curve = profile(14, NINETY_DAYS).curve();

        assertThat(curve.get(0).p50()).isEqualTo(curve.get(96).p50());
        assertThat(curve.get(0).hour()).isZero();
        assertThat(curve.get(96).hour()).isEqualTo(24);
    }

    @Test
    void theFiveSharesAreAPartition() {
        RangeShares shares = profile(14, NINETY_DAYS).statistics().shares().orElseThrow();

        assertThat(shares.below() + shares.inRange() + shares.above()).isCloseTo(100, within(1e-9));
    }

    @Test
    void sixDaysAreTooFewForPercentilesAndForAManagementIndicator() {
        GlucoseProfile profile = profile(6, NINETY_DAYS);

        assertThat(profile.curve()).isEmpty();
        assertThat(profile.statistics().gmiPercent()).isEmpty();
        assertThat(profile.statistics().mean()).isPresent();
    }

    @Test
    void meterReadingsAloneMakeNoProfile() {
        GlucoseProfile profile =
                profile(14, InventedPerson.withMeterOnly(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN));

        assertThat(profile.summary()).isEqualTo("No sensor data in this period.");
        assertThat(profile.statistics().shares()).isEmpty();
        assertThat(profile.episodes().low()).isEmpty();
    }

    @Test
    void ofNinetyDaysTheLastFourteenAreShown() {
        assertThat(profile(90, NINETY_DAYS).days()).hasSize(14).last().satisfies(day -> assertThat(day.date())
                .isEqualTo(Requests.LAST));
    }

    private static GlucoseProfile profile(int days, List<PlacedEvent> events) {
        return (GlucoseProfile) Composition.compose(Requests.of(ReportKind.GLUCOSE_PROFILE, days), events);
    }
}
