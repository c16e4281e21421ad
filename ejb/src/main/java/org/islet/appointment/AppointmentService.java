package org.islet.appointment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.account.access.Guarded;
import org.islet.audit.ActingPeople;
import org.islet.audit.AuditAct;
import org.islet.consent.DataClass;
import org.islet.consent.DateWindow;
import org.islet.consent.GivenConsents;
import org.islet.consent.NeedsConsent;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.islet.record.archive.Events;
import org.islet.reports.model.Period;

/**
 * The door to visits: note, see, take back. Who decides for the patient may, and a clinician whose consent holds the day;
 * either may take back what the other noted.
 */
@Stateless
@Guarded
public class AppointmentService {

    private static final int MOST = 500;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    @Inject
    private NotedDays days;

    @Inject
    private GivenConsents consents;

    @Inject
    private Events events;

    @Inject
    private ActingPeople people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** A day that is noted already stays as it is. The line of the trail comes first: who waits for it sees what was noted. */
    @NeedsConsent(DataClass.NOTING)
    public void note(PatientId patient, LocalDate day) {
        Period period = events.inZoneOf(patient, new Period(day, day, ZoneOffset.UTC));
        LocalDate today = LocalDate.ofInstant(clock.instant(), period.zone());
        if (day.isAfter(today) || day.isBefore(EARLIEST)) {
            throw new UnacceptableAppointment(Phrase.of("appointment.day", EARLIEST, today));
        }
        consents.noteShown(patient, DataClass.GLUCOSE, period, AuditAct.of("noted-visit"));
        List<NotedDay> known = days.all(patient);
        if (known.stream().anyMatch(each -> each.day().equals(day))) {
            return;
        }
        if (known.size() >= MOST) {
            throw new UnacceptableAppointment(Phrase.of("appointment.many", MOST));
        }
        days.add(new NotedDay(patient, day, caller.account(), clock.instant()));
    }

    /** Those on days shared with the caller, the newest first. */
    @NeedsConsent(DataClass.NAME)
    public List<Appointment> list(PatientId patient) {
        List<DateWindow> windows = consents.windows(patient, DataClass.GLUCOSE);
        List<NotedDay> shown = days.all(patient).stream()
                .filter(each -> windows.stream().anyMatch(window -> holds(window, each.day())))
                .toList();
        Set<AccountId> accounts = shown.stream().map(NotedDay::who).collect(Collectors.toSet());
        Function<AccountId, Phrase> names = people.of(patient, accounts);
        return shown.stream().map(each -> each.named(names)).toList();
    }

    private static boolean holds(DateWindow window, LocalDate day) {
        return !day.isBefore(window.first()) && !day.isAfter(window.last());
    }

    /** That it was noted, and who took it back, is kept. */
    @NeedsConsent(DataClass.NOTING)
    public void takeBack(PatientId patient, LocalDate day) {
        NotedDay noted = days.turn(patient, day).orElseThrow(NoSuchAppointment::new);
        noted.takeBack(caller.account(), clock.instant());
        consents.noteShown(
                patient,
                DataClass.GLUCOSE,
                events.inZoneOf(patient, new Period(day, day, ZoneOffset.UTC)),
                AuditAct.of("took-back-visit"));
    }
}
