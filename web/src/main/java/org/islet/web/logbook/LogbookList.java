package org.islet.web.logbook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.Caller;
import org.islet.consent.ConsentService;
import org.islet.consent.DateWindow;
import org.islet.logbook.Entry;
import org.islet.logbook.EntryId;
import org.islet.logbook.EntryPage;
import org.islet.logbook.EntryQuery;
import org.islet.logbook.LogbookService;
import org.islet.logbook.NoSuchEntry;
import org.islet.patient.PatientId;
import org.islet.reports.model.Period;
import org.jspecify.annotations.Nullable;

/** The last entries of a logbook, and the history of one; which, its address says. */
@Named
@RequestScoped
public class LogbookList {

    private static final int ON_A_PAGE = 30;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private @Nullable String before;
    private @Nullable String history;
    private @Nullable DateWindow window;
    private @Nullable EntryPage page;
    private @Nullable List<EntryRow> revisions;

    @Inject
    private LogbookPage asked;

    @Inject
    private LogbookService logbook;

    @Inject
    private ConsentService consents;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Withdrawn ones too, so that their history is found. */
    public List<EntryRow> getRows() {
        return page().entries().stream().map(EntryRow::new).toList();
    }

    public @Nullable String getNext() {
        return page().next().orElse(null);
    }

    private EntryPage page() {
        if (page == null) {
            page = getWindow() == null
                    ? new EntryPage(List.of(), Optional.empty())
                    : logbook.page(patient(), days(getWindow()), query());
        }
        return page;
    }

    /** What is no place in the list is its beginning. */
    private EntryQuery query() {
        try {
            return EntryQuery.of(true, Optional.ofNullable(before), ON_A_PAGE);
        } catch (IllegalArgumentException notOfOurs) {
            return EntryQuery.of(true, Optional.empty(), ON_A_PAGE);
        }
    }

    /** Today lasts longest where the sun sets last: the service takes the days of the patient's own zone. */
    private Period days(DateWindow shared) {
        LocalDate tomorrow = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1);
        LocalDate first = shared.first().isBefore(EARLIEST) ? EARLIEST : shared.first();
        LocalDate last = shared.last().isAfter(tomorrow) ? tomorrow : shared.last();
        return new Period(first.isAfter(last) ? last : first, last, ZoneOffset.UTC);
    }

    /** The days that are shown: all, or of several windows of consents the one that ends last; null where none is shared. */
    public @Nullable DateWindow getWindow() {
        if (window == null) {
            window = consents.windows(patient()).stream()
                    .max(Comparator.comparing(DateWindow::last)
                            .thenComparing(
                                    Comparator.comparing(DateWindow::first).reversed()))
                    .orElse(null);
        }
        return window;
    }

    public boolean isLimited() {
        return getWindow() != null && getWindow().isLimited();
    }

    /** The revisions of the entry that was asked about, the last first; none where nobody asked or may. */
    public List<EntryRow> getRevisions() {
        if (revisions == null) {
            revisions = history == null || isLimited() ? List.of() : revisions(history);
        }
        return revisions;
    }

    private List<EntryRow> revisions(String of) {
        try {
            List<Entry> all = logbook.history(patient(), new EntryId(UUID.fromString(of)));
            return all.stream().map(EntryRow::new).toList();
        } catch (IllegalArgumentException | NoSuchEntry nothing) {
            return List.of();
        }
    }

    private PatientId patient() {
        return LogbookPage.of(asked.getPatient(), caller);
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public @Nullable String getHistory() {
        return history;
    }

    public void setHistory(@Nullable String history) {
        this.history = history;
    }
}
