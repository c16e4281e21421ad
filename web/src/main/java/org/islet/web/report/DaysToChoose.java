package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.List;
import org.islet.reporting.ShownDays;
import org.islet.reports.model.Period;
import org.jspecify.annotations.Nullable;

/** The days a reader is offered beside those that are shown. */
@Named
@RequestScoped
public class DaysToChoose {

    /** Up to the last one with data. */
    private static final List<Integer> PRESETS = List.of(7, 14, 30, 90);

    @Inject
    private ReportsPage page;

    public List<Preset> getPresets() {
        ShownDays all = page.recorded();
        return all == null
                ? List.of()
                : PRESETS.stream()
                        .filter(number -> number <= page.getKind().needs().longestDays())
                        .map(number -> new Preset(number, all.last(number, ZoneOffset.UTC)))
                        .toList();
    }

    /** As many days just before those that are shown; nothing where they are not all shown at all. */
    public @Nullable Period getBefore() {
        Period now = page.getPeriod();
        ShownDays all = page.recorded();
        return now == null || all == null || now.before().from().isBefore(all.earliest()) ? null : now.before();
    }

    /** A number of days up to the last one with data. */
    public record Preset(int days, Period period) {}

    public @Nullable Period getSinceVisit() {
        return page.sinceVisit();
    }

    public boolean isSinceVisitShown() {
        Period since = page.sinceVisit();
        return since != null && since.equals(page.getPeriod());
    }
}
