package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.islet.account.Caller;
import org.islet.consent.ConsentService;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;
import org.islet.patient.PatientProfile;
import org.islet.platform.TooBusy;
import org.islet.record.BeingPlacedAgain;
import org.islet.reporting.ReportService;
import org.islet.reporting.ShownDays;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.Notation;
import org.islet.reports.model.Period;
import org.islet.reports.model.Report;
import org.islet.reports.model.ReportKind;
import org.jspecify.annotations.Nullable;

/** The page of reports: which there are, of which days, and the chosen one to point at. */
@Named
@RequestScoped
public class ReportsPage {

    /** The choices of days, up to the last one with data. */
    private static final List<Integer> PRESETS = List.of(7, 14, 30, 90);

    private @Nullable String report;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String patient;

    private @Nullable Report shown;
    private @Nullable Period period;
    private @Nullable ShownDays days;
    private boolean isPeriodRefused;
    private boolean isBeingPlaced;
    private @Nullable PatientProfile profile;

    @Inject
    private ReportService reports;

    @Inject
    private ConsentService consents;

    @Inject
    private PatientInView patients;

    @Inject
    private Caller caller;

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
        if (!caller.owns(id)) {
            profile = consents.profile(id);
        }
        if (found.isEmpty()) {
            return;
        }
        days = found.get();
        Optional<Period> asked = ReportChoice.period(from, to);
        isPeriodRefused = asked.isEmpty() && (from != null || to != null);
        period = asked.orElseGet(() -> ReportChoice.of(days, ReportChoice.USUAL_DAYS));
        shown = reports.report(id, getKind(), period);
    }

    public ReportKind getKind() {
        return ReportChoice.kind(report);
    }

    public List<ReportKind> getKinds() {
        return List.of(ReportKind.values());
    }

    public List<Preset> getPresets() {
        ShownDays all = days;
        return all == null
                ? List.of()
                : PRESETS.stream()
                        .map(number -> new Preset(number, ReportChoice.of(all, number)))
                        .toList();
    }

    /** A number of days up to the last one with data. */
    public record Preset(int days, Period period) {}

    public @Nullable GlucoseProfile getProfileReport() {
        return shown instanceof GlucoseProfile found ? found : null;
    }

    public @Nullable DailySummary getDailySummary() {
        return shown instanceof DailySummary found ? found : null;
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

    public @Nullable Period getPeriod() {
        return period;
    }

    public String getPeriodText() {
        return period == null ? "" : Notation.period(period);
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

    public @Nullable String getPatient() {
        return patient;
    }

    public void setPatient(@Nullable String patient) {
        this.patient = patient;
    }
}
