package org.islet.reports.section;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** The same, with something to be known before all else that is on it. */
    public Page beginningWith(Section first) {
        List<Section> all = new ArrayList<>(sections);
        all.add(0, first);
        return new Page(period, summary, shares, all);
    }

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.page(this);
    }
}
