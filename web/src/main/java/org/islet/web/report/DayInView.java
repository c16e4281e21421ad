package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.islet.record.EventQuery;
import org.islet.record.EventService;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.Day;
import org.islet.reports.model.Period;
import org.jspecify.annotations.Nullable;

/** The one day of the daily summary that is on the screen, and on request every event behind it. */
@Named
@RequestScoped
public class DayInView {

    private @Nullable String day;
    private boolean rows;
    private @Nullable List<EventRow> events;

    @Inject
    private ReportsPage page;

    @Inject
    private PatientInView patients;

    @Inject
    private EventService archive;

    /** The asked one, or else the last of the report. */
    public @Nullable Day getShown() {
        DailySummary report = page.getDailySummary();
        if (report == null || report.days().isEmpty()) {
            return null;
        }
        Optional<LocalDate> asked = ReportChoice.day(day);
        return report.days().stream()
                .filter(each -> asked.filter(each.date()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> report.days().get(report.days().size() - 1));
    }

    public List<EventRow> getEvents() {
        Day shown = getShown();
        Period period = page.getPeriod();
        if (!rows || shown == null || period == null) {
            return List.of();
        }
        if (events == null) {
            var wholeDay = new Period(shown.date(), shown.date(), period.zone());
            var all = new EventQuery(Set.of(), Optional.empty(), EventQuery.LARGEST_PAGE);
            events = archive.page(patients.of(page.getPatient()), wholeDay, all).events().stream()
                    .map(EventRow::of)
                    .toList();
        }
        return events;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public boolean isRows() {
        return rows;
    }

    public void setRows(boolean rows) {
        this.rows = rows;
    }
}
