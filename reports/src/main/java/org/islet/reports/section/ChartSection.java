package org.islet.reports.section;

import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;

/** A chart, and the sentence that stands for it where it cannot be seen. */
public record ChartSection(Optional<Phrase> title, Chart chart, Phrase summary) implements Section {

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.chart(this);
    }
}
