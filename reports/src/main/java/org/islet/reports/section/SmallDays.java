package org.islet.reports.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.model.RangeShares;

/** Small pictures of days, a week a row, each under its weekday. */
public record SmallDays(Phrase title, List<SmallDay> days) implements Section {

    public SmallDays {
        days = List.copyOf(days);
    }

    /** One day: its chart is empty where nothing was recorded. */
    public record SmallDay(LocalDate date, Optional<RangeShares> shares, Optional<Chart> chart) {}

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.smallDays(this);
    }
}
