package org.islet.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.islet.platform.UnacceptableValue;
import org.junit.jupiter.api.Test;

class ExtentTest {

    private static final DateWindow MAY = new DateWindow(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
    private static final Optional<Instant> SUMMER = Optional.of(Instant.parse("2026-08-31T22:00:00Z"));
    private static final Extent ASKED = extent(DataClass.REPORTS, MAY, SUMMER);

    @Test
    void holdsItselfAndWhateverIsLess() {
        var week = new DateWindow(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 10));

        assertThat(ASKED.holds(ASKED)).isTrue();
        assertThat(ASKED.holds(extent(DataClass.GLUCOSE, MAY, SUMMER))).isTrue();
        assertThat(ASKED.holds(extent(DataClass.REPORTS, week, SUMMER))).isTrue();
        assertThat(ASKED.holds(extent(DataClass.REPORTS, MAY, SUMMER.map(end -> end.minusSeconds(1)))))
                .isTrue();
        assertThat(ASKED.withUploading().holds(ASKED)).isTrue();
    }

    @Test
    void holdsNothingThatIsMoreInAnyRespect() {
        assertThat(extent(DataClass.GLUCOSE, MAY, SUMMER).holds(ASKED)).isFalse();
        assertThat(ASKED.holds(ASKED.withUploading())).isFalse();
        assertThat(ASKED.holds(extent(DataClass.REPORTS, DateWindow.ALL, SUMMER)))
                .isFalse();
        assertThat(ASKED.holds(
                        extent(DataClass.REPORTS, new DateWindow(MAY.first().minusDays(1), MAY.last()), SUMMER)))
                .isFalse();
        assertThat(ASKED.holds(extent(
                        DataClass.REPORTS,
                        new DateWindow(MAY.first(), MAY.last().plusDays(1)),
                        SUMMER)))
                .isFalse();
        assertThat(ASKED.holds(extent(DataClass.REPORTS, MAY, Optional.empty())))
                .isFalse();
        assertThat(ASKED.holds(extent(DataClass.REPORTS, MAY, SUMMER.map(end -> end.plusSeconds(1)))))
                .isFalse();
    }

    @Test
    void whatIsAskedForWithoutAnEndHoldsEveryEnd() {
        assertThat(extent(DataClass.REPORTS, MAY, Optional.empty()).holds(ASKED))
                .isTrue();
    }

    @Test
    void daysNobodyWritesAreRefusedBeforeAnyDatabaseSeesThem() {
        assertThatThrownBy(() -> new DateWindow(LocalDate.MIN, MAY.last())).isInstanceOf(UnacceptableValue.class);
        assertThatThrownBy(() -> new DateWindow(MAY.first(), LocalDate.MAX)).isInstanceOf(UnacceptableValue.class);
        assertThatThrownBy(() -> extent(DataClass.REPORTS, MAY, Optional.of(Instant.MAX)))
                .isInstanceOf(UnacceptableValue.class);
        assertThat(extent(DataClass.REPORTS, DateWindow.ALL, Optional.of(Instant.parse("9999-12-31T23:00:00Z"))))
                .isNotNull();
    }

    private static Extent extent(DataClass much, DateWindow window, Optional<Instant> until) {
        return new Extent(Set.of(much), window, Purpose.TREATMENT, until);
    }
}
