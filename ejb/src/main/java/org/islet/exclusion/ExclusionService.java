package org.islet.exclusion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.islet.audit.Audited;
import org.islet.consent.DataClass;
import org.islet.consent.GivenConsents;
import org.islet.consent.NeedsConsent;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.islet.record.archive.Events;
import org.islet.reports.model.Period;

/**
 * The door to exclusions: mark, see, take back. Who decides for the patient may, and a clinician whose consent holds all
 * days of the time; either may take back what the other marked, and both are told who did.
 */
@Stateless
@Guarded
public class ExclusionService {

    private static final int MOST_IN_FORCE = 500;

    @Inject
    private MarkedSpans spans;

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

    @NeedsConsent(DataClass.MARKING)
    public KeptExclusion mark(PatientId patient, NewExclusion wanted) {
        Instant now = clock.instant();
        if (wanted.to().isAfter(now)) {
            throw new UnacceptableExclusion(Phrase.of("exclusion.future"));
        }
        if (spans.inForce(patient) >= MOST_IN_FORCE) {
            throw new UnacceptableExclusion(Phrase.of("exclusion.many", MOST_IN_FORCE));
        }
        var span = new MarkedSpan(patient, wanted, caller.account(), now);
        spans.add(span);
        consents.noteShown(patient, DataClass.GLUCOSE, daysOf(patient, span), AuditAct.of("excluded-readings"));
        return named(patient, List.of(span)).get(0);
    }

    /** Those with a moment on some days, in the order of time; what was taken back is told too; words only to who sees reports. */
    @NeedsConsent(DataClass.GLUCOSE)
    @Audited("read-exclusions")
    public List<KeptExclusion> list(PatientId patient, Period period) {
        Period days = events.inZoneOf(patient, period);
        List<KeptExclusion> found = named(patient, spans.touching(patient, days.start(), days.end()));
        return consents.widest(patient, days) == DataClass.GLUCOSE
                ? found.stream().map(KeptExclusion::withoutText).toList()
                : found;
    }

    /** From now on it is counted again; that it was not is kept. */
    @NeedsConsent(DataClass.MARKING)
    public void takeBack(PatientId patient, ExclusionId id) {
        MarkedSpan span = spans.turn(patient, id).filter(MarkedSpan::isInForce).orElseThrow(NoSuchExclusion::new);
        span.takeBack(caller.account(), clock.instant());
        consents.noteShown(patient, DataClass.GLUCOSE, daysOf(patient, span), AuditAct.of("took-back-exclusion"));
    }

    private List<KeptExclusion> named(PatientId patient, List<MarkedSpan> found) {
        Set<AccountId> accounts =
                found.stream().flatMap(span -> span.people().stream()).collect(Collectors.toSet());
        Function<AccountId, Phrase> names = people.of(patient, accounts);
        return found.stream().map(span -> span.kept(names)).toList();
    }

    /** Of the patient's own calendar. */
    private Period daysOf(PatientId patient, MarkedSpan marked) {
        var any = new Period(LocalDate.EPOCH, LocalDate.EPOCH, ZoneOffset.UTC);
        ZoneId zone = events.inZoneOf(patient, any).zone();
        return new Period(
                LocalDate.ofInstant(marked.span().from(), zone),
                LocalDate.ofInstant(marked.span().to().minusNanos(1), zone),
                zone);
    }
}
