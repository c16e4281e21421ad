package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.islet.appointment.Appointment;
import org.islet.appointment.AppointmentService;
import org.islet.appointment.NoSuchAppointment;
import org.islet.appointment.UnacceptableAppointment;
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
    private ReportSubject subject;

    @Inject
    private Notices notices;

    public @Nullable String note() {
        Optional<LocalDate> wanted = ReportChoice.day(day);
        if (wanted.isEmpty()) {
            notices.trouble(PageSentences.of("visits.noDay"));
            return null;
        }
        try {
            visits.note(subject.patient(), wanted.get());
        } catch (UnacceptableAppointment notLikeThis) {
            notices.trouble(notLikeThis);
            return null;
        }
        notices.say("visits.noted");
        return ReportSubject.again();
    }

    public String takeBack(String noted) {
        try {
            visits.takeBack(subject.patient(), ReportChoice.day(noted).orElseThrow(NoSuchAppointment::new));
            notices.say("visits.takenBack");
        } catch (NoSuchAppointment already) {
            notices.trouble(already);
        }
        return ReportSubject.again();
    }

    /** The newest first. */
    public List<Appointment> getKnown() {
        return page.visits();
    }

    public boolean isToNote() {
        return subject.isForReaderToNote();
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }
}
