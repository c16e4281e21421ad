package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.GlucoseProfile.ProfilePoint;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class ProfilesTest {

    private static final List<PlacedEvent> NINETY_DAYS =
            InventedPerson.withPump(Requests.LAST.minusDays(89), Requests.LAST, Requests.BERLIN);

    @Test
    void fourteenFullDaysHaveACurveAndAManagementIndicator() {
        GlucoseProfile profile = profile(14, NINETY_DAYS);

        assertThat(profile.statistics().gmiPercent()).isPresent();
        assertThat(profile.curve()).hasSize(97);
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
    void inPregnancyThereIsNoManagementIndicatorAndHighsBeginAtItsLimit() {
        var adult = profile(14, NINETY_DAYS);
        var pregnant = profile(
                Requests.of(
                        Requests.LAST.minusDays(13),
                        Requests.LAST,
                        GlucoseUnit.MG_PER_DL,
                        Targets.PREGNANCY,
                        Presentation.PLAIN),
                NINETY_DAYS);

        assertThat(pregnant.statistics().gmiPercent()).isEmpty();
        assertThat(pregnant.episodes().high().orElseThrow())
                .isGreaterThan(adult.episodes().high().orElseThrow());
    }

    private static GlucoseProfile profile(int days, List<PlacedEvent> events) {
        return profile(Requests.of(days), events);
    }

    private static GlucoseProfile profile(ReportRequest request, List<PlacedEvent> events) {
        PeriodEvents ofPeriod = PeriodEvents.of(request.period(), request.targets(), events);
        return Profiles.of(request, ofPeriod, Provenances.sufficiency(request, ofPeriod));
    }
}
