package org.islet.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Openness;
import org.islet.reports.model.Period;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.section.Enclosed;
import org.islet.reports.section.Note;
import org.islet.reports.section.Report;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class ReportBlocksTest {

    private static final ReportRequest REQUEST = new ReportRequest(
            new Period(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 3), ZoneOffset.UTC),
            Targets.ADULT,
            DayPeriods.STANDARD,
            GlucoseUnit.MG_PER_DL,
            new ReportRequest.Person(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            Presentation.PLAIN,
            List.of(),
            Openness.ALL,
            Exclusions.NONE);

    @Test
    void aNumberOfASentenceStaysWithItsUnit() {
        var note = new Note(Phrase.of("ranges.together", "2", "14"), false);

        List<Block> shown = new ReportBlocks(Words.in(Locale.ENGLISH)).of(List.of(note));

        assertThat(((Block.NoteView) shown.get(0).content()).text()).contains("2\u00a0%", "14\u00a0%");
    }

    @Test
    void aReportOfAPackIsLinkedWhereItIsSaidWhatItHoldsAndNotAgain() {
        Report pack = Reports.compose(Reports.byId("visit-pack").orElseThrow(), REQUEST, List.of());
        List<String> enclosed = pack.sections().stream()
                .filter(Enclosed.class::isInstance)
                .map(section -> ((Enclosed) section).report().id())
                .toList();

        List<Block> shown = new ReportBlocks(Words.of(REQUEST)).of(pack.sections());

        assertThat(shown.stream()
                        .filter(block -> block.content() instanceof Block.EnclosedView)
                        .map(block -> ((Block.EnclosedView) block.content()).id()))
                .isNotEmpty()
                .isEqualTo(enclosed);
        assertThat(shown.stream().map(Block::title)).doesNotContain("Quick summary");
    }
}
