package org.islet.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.section.Note;
import org.junit.jupiter.api.Test;

class ReportSentencesTest {

    private static final Phrase FOUND = Phrase.of("patterns.none");
    private static final Phrase AMOUNT = Phrase.of("profile.nothing");

    @Test
    void whatANoteSaysTheHeadDoesNotSayAgain() {
        Phrase summary = Phrase.of("summary.together", FOUND, AMOUNT);

        assertThat(ReportSentences.unsaid(summary, List.of(new Note(FOUND, Note.Weight.FINDING, List.of()))))
                .containsExactly(AMOUNT);
        assertThat(ReportSentences.unsaid(summary, List.of())).containsExactly(FOUND, AMOUNT);
    }
}
