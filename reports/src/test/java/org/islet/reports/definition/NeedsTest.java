package org.islet.reports.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.model.Period;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Report;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedsTest {

    private static final LocalDate LAST = Requests.LAST;

    @Test
    void holdAsManyDaysAsTheySayAndOfferTheLastOfMore() {
        Needs needs = Needs.of(DataKind.METER).longest(92);
        Period fits = new Period(LAST.minusDays(91), LAST, Requests.BERLIN);
        Period tooLong = new Period(LAST.minusDays(92), LAST, Requests.BERLIN);

        assertThat(needs.refusal(fits)).isEmpty();
        assertThat(needs.refusal(tooLong))
                .hasValue(Phrase.of("needs.tooLong", 92, LAST.minusDays(91).toString(), LAST.toString()));
        assertThat(needs.offered(tooLong)).isEqualTo(fits);
    }

    @Test
    void everyReportHoldsAYearButTheTableOfEveryRecord() {
        Period year = new Period(LAST.minusDays(365), LAST, Requests.BERLIN);

        assertThat(Reports.list())
                .filteredOn(report -> report.needs().refusal(year).isPresent())
                .extracting(ReportDefinition::id)
                .containsExactly("data-table");
    }

    @Test
    void whatIsMissingIsSaidInOneSentence() {
        Report report = composed("standard-day-hourly", List.of());

        assertThat(Words.of(report.request()).say(report.summary()))
                .isEqualTo("This report needs meter readings, and there is nothing of that in this period.");
        assertThat(Words.of(report.request())
                        .say(composed("quick-summary", List.of()).summary()))
                .isEqualTo("This report needs sensor readings, meter readings, insulin or food,"
                        + " and there is nothing of that in this period.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick-summary", "daily-summary", "glucose-profile", "standard-day-hourly"})
    void nothingIsMissingWhereOneOfThemIsThere(String id) {
        Report report = composed(id, InventedPerson.withMeterOnly(LAST.minusDays(13), LAST, Requests.BERLIN));

        assertThat(Words.of(report.request()).say(report.summary())).doesNotContain("needs");
    }

    private static Report composed(String id, List<PlacedEvent> events) {
        return Reports.compose(
                Reports.byId(id).orElseThrow(), Requests.of(LAST.minusDays(13), LAST, GlucoseUnit.MG_PER_DL), events);
    }
}
