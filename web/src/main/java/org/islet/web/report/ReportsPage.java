package org.islet.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.account.Caller;
import org.islet.appointment.Appointment;
import org.islet.appointment.AppointmentService;
import org.islet.consent.ConsentService;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;
import org.islet.patient.PatientProfile;
import org.islet.platform.TooBusy;
import org.islet.record.archive.BeingPlacedAgain;
import org.islet.reporting.ReportService;
import org.islet.reporting.ReportView;
import org.islet.reporting.ShownDays;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.model.Period;
import org.islet.reports.section.Report;
import org.islet.reports.words.Words;
import org.islet.web.language.ReaderLanguage;
import org.islet.web.security.Connections;
import org.jspecify.annotations.Nullable;

/** The page of reports: which there are, of which days, and the chosen one to point at. */
@Named
@RequestScoped
public class ReportsPage {

    private @Nullable String report;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String patient;
    private @Nullable String shownIn;
    private @Nullable String exclusions;

    private @Nullable Report shown;
    private @Nullable List<Block> blocks;
    private @Nullable Period period;
    private @Nullable ShownDays days;
    private boolean isPeriodRefused;
    private @Nullable Period tooLong;
    private boolean isBeingPlaced;
    private @Nullable PatientProfile profile;
    private @Nullable Period sinceVisit;
    private List<Appointment> visits = List.of();

    @Inject
    private ReportService reports;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ConsentService consents;

    @Inject
    private SelectedPatient patients;

    @Inject
    private Caller caller;

    @Inject
    private ReaderLanguage language;

    @Inject
    private Connections connections;

    /** A form of the page is read by what the page shows: it sends the address along, and that is looked at first. */
    @PostConstruct
    void lookAgain() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.isPostback()) {
            Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
            patient = sent.get("patient");
            report = sent.get("report");
            from = sent.get("from");
            to = sent.get("to");
            shownIn = sent.get("shownIn");
            exclusions = sent.get("exclusions");
            try {
                look();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public void look() throws IOException {
        try {
            look(patients.of(patient));
        } catch (BeingPlacedAgain soon) {
            isBeingPlaced = true;
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            comeAgain();
        } catch (TooBusy later) {
            comeAgain();
            refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (NoSuchPatient nobody) {
            refuse(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void comeAgain() {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader("Retry-After", String.valueOf(TooBusy.SECONDS));
    }

    private static void refuse(int status) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().responseSendError(status, "");
        context.responseComplete();
    }

    private void look(PatientId id) {
        Optional<ShownDays> found = reports.shownDays(id);
        if (!caller.isPatient(id)) {
            profile = consents.profile(id);
        }
        if (found.isEmpty()) {
            return;
        }
        days = found.get();
        Optional<LastChoice> last = isByCode() ? Optional.empty() : LastChoice.of(servletRequest(), caller.account());
        report = report == null ? last.map(LastChoice::report).orElse(null) : report;
        Optional<Period> asked = ReportChoice.period(from, to);
        visits = isByCode() ? List.of() : appointments.list(id);
        sinceVisit = SinceVisit.of(visits, days, getKind().needs()).orElse(null);
        tooLong = asked.filter(wanted -> getKind().needs().refusal(wanted).isPresent())
                .orElse(null);
        isPeriodRefused = tooLong != null || asked.isEmpty() && (from != null || to != null);
        period = asked.filter(wanted -> tooLong == null).orElseGet(() -> usual(days, last));
        var view = new ReportView(language.locale(), ReportChoice.zone(shownIn), isWithExcluded());
        shown = reports.report(id, getKind(), period, view);
        if (!isByCode() && asked.equals(Optional.of(period))) {
            remember(new LastChoice(getKind().id(), (int) period.days(), period.equals(sinceVisit)));
        }
    }

    /** What was chosen last, and else a fortnight. */
    private Period usual(ShownDays all, Optional<LastChoice> last) {
        Period since = sinceVisit;
        if (since != null && last.filter(LastChoice::isSinceVisit).isPresent()) {
            return since;
        }
        int number = last.map(LastChoice::days).orElse(ShownDays.USUAL);
        return all.last(Math.min(number, getKind().needs().longestDays()), ZoneOffset.UTC);
    }

    /** Which days there are; nothing where none has data. */
    @Nullable
    ShownDays recorded() {
        return days;
    }

    /** Those since the last visit; nothing where none is noted, or the report does not hold so many days. */
    @Nullable
    Period sinceVisit() {
        return sinceVisit;
    }

    /** Those noted on days the reader sees, the newest first. */
    List<Appointment> visits() {
        return visits;
    }

    private void remember(LastChoice choice) {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.addCookie(choice.cookie(caller.account(), connections.isEncrypted(servletRequest())));
    }

    private static HttpServletRequest servletRequest() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public ReportDefinition getKind() {
        return ReportChoice.kind(report);
    }

    public String getTitle() {
        return ReportWords.title(getKind(), language.locale());
    }

    /** The words of the report that is shown. */
    Words words(Report of) {
        return Words.of(of.request());
    }

    /** All of it but the days that have a page of their own. */
    public List<Block> getBlocks() {
        Report found = shown;
        List<Block> known = blocks;
        if (known == null) {
            known = found == null ? List.of() : new ReportBlocks(words(found)).of(found.sections());
            blocks = known;
        }
        return known;
    }

    public @Nullable Report getShown() {
        return shown;
    }

    public boolean isWithoutData() {
        return days == null && !isBeingPlaced;
    }

    /** Whether the patient has moved, and nothing can be shown before everything is placed in the new zone. */
    public boolean isBeingPlaced() {
        return isBeingPlaced;
    }

    public boolean isPeriodRefused() {
        return isPeriodRefused;
    }

    /** Why days in order were refused; empty where they were not. */
    public Optional<Phrase> getRefusal() {
        return Optional.ofNullable(tooLong).flatMap(getKind().needs()::refusal);
    }

    /** The days that can be had instead of those that are too many. */
    public @Nullable Period getOffered() {
        return tooLong == null ? null : getKind().needs().offered(tooLong);
    }

    public @Nullable Period getPeriod() {
        return period;
    }

    public String getPeriodText() {
        Report found = shown;
        return found == null ? "" : words(found).dates().period(found.request().period());
    }

    /** Whether the reader looks at their own: only then the page leads on to their files. */
    public boolean isOwn() {
        return profile == null;
    }

    /** Whether the reader came with a code: the page has reports, and leads to nothing else. */
    public boolean isByCode() {
        return caller.holder().isPresent();
    }

    /** Of a patient who is not the reader. */
    public @Nullable PatientProfile getProfile() {
        return profile;
    }

    public @Nullable String getReport() {
        return report;
    }

    public void setReport(@Nullable String report) {
        this.report = report;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    /** Whether a clock can be chosen: where a device showed other hours, or one was chosen. */
    public boolean isClockToChoose() {
        Report found = shown;
        return found != null
                && (isByAnotherClock() || found.provenance().otherHours().isPresent());
    }

    /** Whether days and hours are not those of the patient's own zone. */
    public boolean isByAnotherClock() {
        return ReportChoice.zone(shownIn).isPresent();
    }

    public @Nullable String getShownIn() {
        return shownIn;
    }

    public void setShownIn(@Nullable String shownIn) {
        this.shownIn = shownIn;
    }

    /** Whether what was excluded is counted nevertheless. */
    public boolean isWithExcluded() {
        return ReportChoice.isWithExcluded(exclusions);
    }

    public @Nullable String getExclusions() {
        return exclusions;
    }

    public void setExclusions(@Nullable String exclusions) {
        this.exclusions = exclusions;
    }

    public @Nullable String getPatient() {
        return patient;
    }

    public void setPatient(@Nullable String patient) {
        this.patient = patient;
    }
}
