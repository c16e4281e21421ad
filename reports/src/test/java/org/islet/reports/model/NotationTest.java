package org.islet.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.junit.jupiter.api.Test;

class NotationTest {

    @Test
    void glucoseHasNoMoreDecimalsThanItsUnitMeans() {
        assertThat(Notation.glucose(Glucose.mgPerDl(120.4), GlucoseUnit.MG_PER_DL))
                .isEqualTo("120");
        assertThat(Notation.glucose(Glucose.mgPerDl(120.4), GlucoseUnit.MMOL_PER_L))
                .isEqualTo("6.7");
    }

    @Test
    void aSmallShareIsNotNothing() {
        assertThat(Notation.percent(0)).isEqualTo("0");
        assertThat(Notation.percent(0.3)).isEqualTo("<1");
        assertThat(Notation.percent(0.6)).isEqualTo("1");
    }

    @Test
    void insulinShowsItsSecondDecimalOnlyWhereThereIsOne() {
        assertThat(Notation.insulin(4.4)).isEqualTo("4.4");
        assertThat(Notation.insulin(0.75)).isEqualTo("0.75");
        assertThat(Notation.insulin(4)).isEqualTo("4.0");
    }

    @Test
    void noiseOfTheArithmeticDoesNotDecideWhatIsAHalf() {
        assertThat(Notation.oneDecimal(21.450000000000003)).isEqualTo(Notation.oneDecimal(21.45));
        assertThat(Notation.whole(0.1 + 0.2 + 0.2)).isEqualTo(Notation.whole(0.5));
        assertThat(Notation.percent(0.49999999999)).isEqualTo(Notation.percent(0.5));
    }

    @Test
    void whatIsNotKnownIsADash() {
        assertThat(Notation.whole(OptionalDouble.empty())).isEqualTo("–");
    }

    @Test
    void aPeriodNamesTheYearOnceWhereItCan() {
        assertThat(Notation.period(period("2026-04-20", "2026-05-03"))).isEqualTo("20 Apr – 3 May 2026");
        assertThat(Notation.period(period("2025-12-20", "2026-01-03"))).isEqualTo("20 Dec 2025 – 3 Jan 2026");
        assertThat(Notation.period(period("2026-05-03", "2026-05-03"))).isEqualTo("3 May 2026");
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to), ZoneOffset.UTC);
    }
}
