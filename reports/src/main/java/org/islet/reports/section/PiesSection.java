package org.islet.reports.section;

import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Pies;

/** Circles, what their shares are shares of, and the sentence that stands for them where they cannot be seen. */
public record PiesSection(Phrase title, Pies pies, Ranges.Basis basis, Phrase summary) implements Section {

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.pies(this);
    }
}
