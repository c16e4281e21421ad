package org.islet.logbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.account.AccountPreferences;
import org.islet.account.Caller;
import org.islet.account.RelatedPeople;
import org.islet.account.RelatedPerson;
import org.islet.account.Scope;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.audit.Audited;
import org.islet.consent.NeedsConsent;
import org.islet.patient.PatientId;
import org.islet.reports.model.Period;

/**
 * The door to the logbook: written by the patient and those who decide for them, read by those who may read reports. What
 * was written once stays: a change and a withdrawal are revisions of their own.
 */
@Stateless
@Guarded
public class LogbookService {

    /** Clocks of telephones are ahead now and then. */
    private static final Duration TOLERATED = Duration.ofMinutes(10);

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 1_000;

    @Inject
    private LogbookTable table;

    @Inject
    private AccountPreferences preferences;

    @Inject
    private RelatedPeople related;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** All or nothing; what was sent before as it is now changes nothing. */
    @OwnerOnly(Scope.UPLOAD)
    @Audited("wrote-entries")
    public List<Entry> write(PatientId patient, List<NewEntry> entries) {
        begin(patient, entries.size());
        return entries.stream().map(entry -> write(patient, entry)).toList();
    }

    private Entry write(PatientId patient, NewEntry entry) {
        refuseFuture(entry.written());
        List<Revision> known = table.of(patient, entry.id());
        if (known.isEmpty()) {
            return added(patient, revision(entry.id(), 1, entry.written(), false));
        }
        if (known.size() > 1 || !known.get(0).written().equals(entry.written())) {
            throw new EntryChanged();
        }
        return shown(patient, known).get(0);
    }

    /** @param seen the revision that is changed, so that nobody changes what they did not see */
    @OwnerOnly({Scope.UPLOAD, Scope.READ})
    @Audited("changed-entry")
    public Entry change(PatientId patient, EntryId entry, int seen, Written wanted) {
        begin(patient, 1);
        refuseFuture(wanted);
        Revision last = standing(patient, entry);
        if (last.number() != seen) {
            throw new EntryChanged();
        }
        return added(patient, revision(entry, seen + 1, wanted, false));
    }

    /** It counts no longer, and stays with its history. */
    @OwnerOnly({Scope.UPLOAD, Scope.READ})
    @Audited("withdrew-entry")
    public void withdraw(PatientId patient, EntryId entry) {
        begin(patient, 1);
        Revision last = standing(patient, entry);
        added(patient, revision(entry, last.number() + 1, last.written(), true));
    }

    /** The entries of some whole days as they stand, the newest first, a page at a time. */
    @NeedsConsent
    @Audited("read-logbook")
    public EntryPage page(PatientId patient, Period period, EntryQuery query) {
        Period days =
                new Period(period.from(), period.to(), preferences.of(patient).zone());
        List<Revision> found = table.between(patient, days.start(), days.end(), query);
        List<Revision> shown = found.subList(0, Math.min(found.size(), query.atMost()));
        return new EntryPage(
                shown(patient, shown),
                found.size() > shown.size() ? Optional.of(placeOf(shown.get(shown.size() - 1))) : Optional.empty());
    }

    /** What an entry said from when on, the last first; for those all days are shared with. */
    @NeedsConsent
    @Audited("read-logbook")
    public List<Entry> history(PatientId patient, EntryId entry) {
        List<Revision> all = table.of(patient, entry);
        if (all.isEmpty()) {
            throw new NoSuchEntry();
        }
        return shown(patient, all);
    }

    private void begin(PatientId patient, int more) {
        table.takeTurn(patient);
        if (table.countSince(patient, clock.instant().minus(DAY)) + more > MOST_A_DAY) {
            throw new TooManyEntries(MOST_A_DAY);
        }
    }

    private void refuseFuture(Written written) {
        if (written.at().isAfter(clock.instant().plus(TOLERATED))) {
            throw new EntryInFuture();
        }
    }

    private Revision standing(PatientId patient, EntryId entry) {
        return table.of(patient, entry).stream()
                .findFirst()
                .filter(last -> !last.isWithdrawn())
                .orElseThrow(NoSuchEntry::new);
    }

    private Revision revision(EntryId entry, int number, Written written, boolean isWithdrawn) {
        Instant now = clock.instant();
        return new Revision(entry, number, written, isWithdrawn, now, caller.account());
    }

    private Entry added(PatientId patient, Revision revision) {
        table.add(patient, revision);
        return shown(patient, List.of(revision)).get(0);
    }

    private List<Entry> shown(PatientId patient, List<Revision> revisions) {
        Map<AccountId, RelatedPerson> people = revisions.isEmpty() ? Map.of() : related.of(patient);
        return revisions.stream()
                .map(each -> new Entry(
                        each.entry(),
                        each.number(),
                        each.written(),
                        each.isWithdrawn(),
                        each.writtenAt(),
                        Writers.name(each.writtenBy(), caller.account(), people)))
                .toList();
    }

    private static String placeOf(Revision last) {
        return new EntryQuery.Place(last.written().at(), last.entry()).toString();
    }
}
