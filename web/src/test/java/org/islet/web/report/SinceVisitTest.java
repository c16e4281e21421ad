package org.islet.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.appointment.Appointment;
import org.islet.devices.phrase.Phrase;
import org.islet.reporting.ShownDays;
import org.islet.reports.definition.Needs;
import org.islet.reports.model.Period;
import org.junit.jupiter.api.Test;

class SinceVisitTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 20);
    private static final ShownDays DAYS = new ShownDays(LocalDate.of(2026, 1, 1), LAST);

    @Test
    void theDaysBeginWithTheLastVisitAndEndWithTheData() {
        Period since = since("2026-03-02", "2026-01-10").orElseThrow();

        assertThat(since.from()).isEqualTo("2026-03-02");
        assertThat(since.to()).isEqualTo(LAST);
    }

    @Test
    void theVisitThatIsBeingHeldIsNotTheLast() {
        assertThat(since("2026-03-21", "2026-03-20", "2026-03-02").orElseThrow().from())
                .isEqualTo("2026-03-02");
    }

    @Test
    void thereIsNoneBeforeTheFirstVisitNorOfDaysThatAreNotShownNorOfTooMany() {
        assertThat(since()).isEmpty();
        assertThat(since("2026-03-20")).isEmpty();
        assertThat(since("2025-12-31")).isEmpty();
        var always = new ShownDays(LocalDate.MIN, LAST);
        assertThat(SinceVisit.of(List.of(visit("2020-01-01")), always, Needs.of()))
                .isEmpty();
    }

    private static Optional<Period> since(String... visits) {
        return SinceVisit.of(Stream.of(visits).map(SinceVisitTest::visit).toList(), DAYS, Needs.of());
    }

    private static Appointment visit(String day) {
        return new Appointment(LocalDate.parse(day), Phrase.of("you"), Instant.EPOCH);
    }
}
