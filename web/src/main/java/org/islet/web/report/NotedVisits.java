package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.islet.account.Caller;
import org.islet.account.Role;
import org.islet.appointment.Appointment;
import org.islet.appointment.AppointmentService;
import org.islet.appointment.NoSuchAppointment;
import org.islet.appointment.UnacceptableAppointment;
import org.islet.patient.PatientId;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.jspecify.annotations.Nullable;

/** The visits of the patient whose report is shown, and the form that notes another. */
@Named
@RequestScoped
public class NotedVisits {

    private @Nullable String day;

    @Inject
    private AppointmentService visits;

    @Inject
    private ReportsPage page;

    @Inject
    private SelectedPatient patients;

    @Inject
    private Caller caller;

    @Inject
    private Notices notices;

    public @Nullable String note() {
        Optional<LocalDate> wanted = ReportChoice.day(day);
        if (wanted.isEmpty()) {
            notices.trouble(PageSentences.of("visits.noDay"));
            return null;
        }
        try {
            visits.note(patient(), wanted.get());
        } catch (UnacceptableAppointment notLikeThis) {
            notices.trouble(notLikeThis);
            return null;
        }
        notices.say("visits.noted");
        return again();
    }

    public String takeBack(LocalDate noted) {
        try {
            visits.takeBack(patient(), noted);
            notices.say("visits.takenBack");
        } catch (NoSuchAppointment already) {
            notices.trouble(already);
        }
        return again();
    }

    /** The same report of the same days. */
    private static String again() {
        return PageAddress.REPORTS.redirect() + "&includeViewParams=true";
    }

    /** The newest first. */
    public List<Appointment> getKnown() {
        return page.visits();
    }

    /** A carer sees them, and decides nothing. */
    public boolean isToNote() {
        return caller.decidesFor(patient()) || caller.is(Role.CLINICIAN);
    }

    private PatientId patient() {
        return patients.of(page.getPatient());
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }
}
