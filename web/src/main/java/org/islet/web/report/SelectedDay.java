package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.islet.record.archive.EventQuery;
import org.islet.record.archive.EventService;
import org.islet.reports.model.Period;
import org.islet.reports.section.Page;
import org.islet.reports.section.Report;
import org.islet.reports.words.Words;
import org.jspecify.annotations.Nullable;

/** The one page of a report that is on the screen, a day of the daily summary, say, and on request every event behind it. */
@Named
@RequestScoped
public class SelectedDay {

    private @Nullable String day;
    private boolean rows;
    private @Nullable List<EventRow> events;
    private @Nullable List<Block> blocks;

    @Inject
    private ReportsPage page;

    @Inject
    private SelectedPatient patients;

    @Inject
    private EventService archive;

    /** A day of the strip: its number, and where a month begins to be shown the month too. */
    public record DayChoice(LocalDate date, String weekday, String number) {}

    public List<DayChoice> getChoices() {
        List<Page> pages = pages();
        return pages.stream()
                .map(each ->
                        each.period().days() == 1 ? choice(each.date(), each == pages.get(0)) : choice(each.period()))
                .toList();
    }

    private DayChoice choice(LocalDate day, boolean isFirst) {
        return new DayChoice(
                day,
                words().weekday(day),
                day.getDayOfMonth() == 1 || isFirst
                        ? words().dates().shortDay(day)
                        : String.valueOf(day.getDayOfMonth()));
    }

    private DayChoice choice(Period days) {
        return new DayChoice(
                days.from(),
                words().dates().shortDay(days.from()) + " –",
                words().dates().shortDay(days.to()));
    }

    /** The one that holds the asked day, or else the last of the report; none of a report that is not made of days. */
    public @Nullable Page getShown() {
        List<Page> pages = pages();
        Optional<LocalDate> asked = ReportChoice.day(day);
        return pages.stream()
                .filter(each -> asked.filter(date -> holds(each.period(), date)).isPresent())
                .findFirst()
                .orElseGet(() -> pages.isEmpty() ? null : pages.get(pages.size() - 1));
    }

    private static boolean holds(Period days, LocalDate date) {
        return !date.isBefore(days.from()) && !date.isAfter(days.to());
    }

    /** Of several days together the events behind are too many to be shown. */
    public boolean isOneDay() {
        Page shown = getShown();
        return shown != null && shown.period().days() == 1;
    }

    private List<Page> pages() {
        Report report = page.getShown();
        return report == null
                ? List.of()
                : report.sections().stream()
                        .filter(Page.class::isInstance)
                        .map(Page.class::cast)
                        .toList();
    }

    private Words words() {
        return page.words(Objects.requireNonNull(page.getShown()));
    }

    public String getTitle() {
        return words().dates().heading(Objects.requireNonNull(getShown()).period());
    }

    public String getSummary() {
        return words().say(Objects.requireNonNull(getShown()).summary());
    }

    public List<Block> getBlocks() {
        List<Block> known = blocks;
        if (known == null) {
            known = new ReportBlocks(words())
                    .of(Objects.requireNonNull(getShown()).sections());
            blocks = known;
        }
        return known;
    }

    public List<EventRow> getEvents() {
        Page shown = getShown();
        if (!rows || shown == null) {
            return List.of();
        }
        if (events == null) {
            var all = new EventQuery(Set.of(), Optional.empty(), EventQuery.LARGEST_PAGE);
            events = archive.page(patients.of(page.getPatient()), shown.period(), all).events().stream()
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
