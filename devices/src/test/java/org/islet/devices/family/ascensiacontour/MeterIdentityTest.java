package org.islet.devices.family.ascensiacontour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeterIdentityTest {

    @Test
    void metersThatShowMmolMayStillWriteLimitsInMgPerDl() {
        var info = MeterIdentity.of(List.of("U=1", "V=10600"));

        assertThat(info.limitsAreTenthsOfMmolPerL()).isFalse();
    }

    @Test
    void limitsOfAtMost333InAMmolMeterAreTenths() {
        var info = MeterIdentity.of(List.of("U=1", "V=06333"));

        assertThat(info.limitsAreTenthsOfMmolPerL()).isTrue();
    }

    @Test
    void metersThatShowMgPerDlNeverWriteTenths() {
        var info = MeterIdentity.of(List.of("U=0", "V=06333"));

        assertThat(info.limitsAreTenthsOfMmolPerL()).isFalse();
    }

    @Test
    void eightLimitsAreReadInTheirOrder() {
        var info = MeterIdentity.of(List.of("X=070075080090180130185248"));

        assertThat(info.limits()).contains(List.of(70, 75, 80, 90, 180, 130, 185, 248));
    }

    @Test
    void absentAndMalformedKeysAreUnknown() {
        var info = MeterIdentity.of(List.of("X=070", "V=abc", "=1", "", "U=7"));

        assertThat(info.limits()).isEmpty();
        assertThat(info.measuringRange()).isEmpty();
        assertThat(info.showsMmolPerL()).isEmpty();
    }
}
