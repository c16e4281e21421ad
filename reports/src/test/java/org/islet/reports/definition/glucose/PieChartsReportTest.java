package org.islet.reports.definition.glucose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.chart.Pies;
import org.islet.reports.model.Partition.Side;
import org.islet.reports.model.RangeShares;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Note;
import org.islet.reports.section.PiesSection;
import org.islet.reports.section.Ranges;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.svg.ReportSvg;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class PieChartsReportTest {

    private static final List<PlacedEvent> METER =
            InventedPerson.withMeterOnly(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);
    private static final List<PlacedEvent> PUMP =
            InventedPerson.withPump(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);

    @Test
    void theWholeDayAndEachOfItsPeriodsIsACircleOfTheSensorAndOneOfTheMeter() {
        List<PiesSection> pies = pies(report(PUMP));

        assertThat(pies).extracting(PiesSection::basis).containsExactly(Ranges.Basis.TIME, Ranges.Basis.READINGS);
        assertThat(pies).allSatisfy(section -> assertThat(section.pies().pies()).hasSize(8));
        assertThat(pies.get(0).pies().pies()).extracting(Pies.Pie::id).startsWith("all", "night", "before_breakfast");
    }

    @Test
    void aPeriodWithoutReadingsIsACircleWithoutPieces() {
        List<Pies.Pie> pies = pies(report(METER)).get(0).pies().pies();

        assertThat(pies.get(1).readings()).isZero();
        assertThat(pies.get(1).shares()).isEmpty();
        assertThat(pies.get(2).shares()).isPresent();
    }

    @Test
    void fourReadingsAreNoCircleAndFiveAreOne() {
        List<PlacedEvent> four = METER.stream()
                .filter(placed -> placed.event() instanceof GlucoseReading)
                .limit(4)
                .toList();
        List<PlacedEvent> five = METER.stream()
                .filter(placed -> placed.event() instanceof GlucoseReading)
                .limit(5)
                .toList();

        assertThat(pies(report(four)).get(0).pies().pies().get(0).shares()).isEmpty();
        assertThat(pies(report(four)).get(0).pies().pies().get(0).readings()).isEqualTo(4);
        assertThat(pies(report(five)).get(0).pies().pies().get(0).shares()).isPresent();
        assertThat(ReportSvg.of(report(four)).orElseThrow()).contains("The whole day, 4 readings");
    }

    @Test
    void theTableHasTheSharesOfTheCircles() {
        Report report = report(PUMP);
        RangeShares night = pies(report).get(0).pies().pies().get(1).shares().orElseThrow();

        Table table = (Table) report.sections().get(report.sections().size() - 1);

        assertThat(table.rows().get(0))
                .contains(new Table.SideShare(night, Side.BELOW), new Table.SideShare(night, Side.ABOVE));
        assertThat(table.rows()).hasSize(16);
    }

    @Test
    void theCirclesAreAPictureOfTheirOwnToo() {
        assertThat(ReportSvg.of(report(PUMP)).orElseThrow())
                .contains("Before breakfast", "% in range")
                .contains("aria-label=\"Glucose between");
    }

    @Test
    void withoutReadingsItSaysSo() {
        assertThat(report(List.of()).sections()).singleElement().isInstanceOf(Note.class);
    }

    private static List<PiesSection> pies(Report report) {
        return report.sections().stream()
                .filter(PiesSection.class::isInstance)
                .map(PiesSection.class::cast)
                .toList();
    }

    private static Report report(List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("pie-charts").orElseThrow(), Requests.of(14), events);
    }
}
