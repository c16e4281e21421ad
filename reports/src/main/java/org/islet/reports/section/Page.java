package org.islet.reports.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Period;
import org.islet.reports.model.RangeShares;

/**
 * A day, or a few days together, on a page of its own.
 *
 * @param shares whose share in range stands large at its head
 */
public record Page(Period period, Phrase summary, Optional<RangeShares> shares, List<Section> sections)
        implements Section {

    public Page {
        sections = List.copyOf(sections);
    }

    /** Its first day. */
    public LocalDate date() {
        return period.from();
    }

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.page(this);
    }
}
