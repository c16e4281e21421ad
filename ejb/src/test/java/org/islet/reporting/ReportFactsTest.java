package org.islet.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.consent.DataClass;
import org.islet.reports.exclusion.Exclusion;
import org.islet.reports.exclusion.ExclusionReason;
import org.islet.reports.exclusion.Exclusions;
import org.junit.jupiter.api.Test;

class ReportFactsTest {

    private static final Instant NIGHT = Instant.parse("2026-03-05T02:10:00Z");
    private static final Instant LATER = Instant.parse("2026-03-05T02:50:00Z");

    @Test
    void whoSeesGlucoseAloneSeesMarkedTimesAndWhyAndNoWordOfWhoMarkedThem() {
        var marked = Exclusions.of(List.of(marked(Optional.of("after the party"))));

        assertThat(ReportFacts.shown(marked, DataClass.REPORTS)).isEqualTo(marked);
        assertThat(ReportFacts.shown(marked, DataClass.GLUCOSE))
                .isEqualTo(Exclusions.of(List.of(marked(Optional.empty()))));
        assertThat(ReportFacts.shown(marked.ignored(), DataClass.GLUCOSE).areObeyed())
                .isFalse();
    }

    private static Exclusion marked(Optional<String> text) {
        return new Exclusion(NIGHT, LATER, ExclusionReason.OTHER, text);
    }
}
