package org.islet.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.owner.AccountClosings;
import org.islet.account.owner.ClosingAccount;
import org.islet.account.relation.Departures;
import org.islet.account.relation.RelatedPatient;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.devices.phrase.Phrase;
import org.islet.mail.LetterText;
import org.islet.mail.Letters;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.platform.TooBusy;
import org.islet.platform.rows.VisibleRows;

/** Erases one person, in one transaction with the line that stays, the letter, and the lines of the audit trail. */
@ApplicationScoped
class Erasure {

    @Inject
    private AccountClosings accounts;

    @Inject
    private PersonalTables tables;

    @Inject
    private Departures departures;

    @Inject
    private ErasedPeople erasedPeople;

    @Inject
    private Letters letters;

    @Inject
    private AuditLines audit;

    @Inject
    private Event<AccountAct> acts;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** What to do first; empty where nothing stands against it. */
    Optional<Phrase> refusal(AccountId account) {
        if (tables.isOfStaff(account)) {
            return Optional.of(Phrase.of("cannot-erase.staff"));
        }
        return departures.wouldLeaveSomebodyAlone(account)
                ? Optional.of(Phrase.of("cannot-erase.guardian"))
                : Optional.empty();
    }

    /** From its end on nothing opens with what was proven before, for every portal on this database. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Erased erase(AccountId account) {
        ClosingAccount closing = accounts.closing(account);
        departures.takeTurns(account);
        refusal(account).ifPresent(first -> {
            throw new CannotErase(first);
        });
        var erased = new Erased(
                UUID.randomUUID(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Erased.hash(account.value()),
                closing.patient().map(patient -> Erased.hash(patient.value())));
        closing.patient().ifPresent(this::takeTurn);
        List<RelatedPatient> left = departures.tellOthers(account);
        closing.patient().ifPresent(this::eraseRecord);
        tables.erase(account);
        erasedPeople.add(erased);
        letters.post(LetterText.ACCOUNT_CLOSED.to(
                closing.email(), closing.language(), erased.receipt().toString()));
        departures.note(account, left);
        note(account, closing.patient());
        return erased;
    }

    /** Somebody a restored backup brought back goes again; nobody is asked and no letter is written. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean eraseAgain(Erased erased) {
        Optional<AccountId> account = erasedPeople.accountOf(erased);
        Optional<PatientId> patient = erasedPeople.patientOf(erased);
        patient.ifPresent(this::eraseRecord);
        account.ifPresent(tables::erase);
        erasedPeople.add(erased);
        account.ifPresent(back -> note(back, patient));
        return account.isPresent() || patient.isPresent();
    }

    private void eraseRecord(PatientId patient) {
        VisibleRows.ofPatient(patient.value()).run(() -> tables.erase(patient));
    }

    /** Last, as every line of the trail. */
    private void note(AccountId account, Optional<PatientId> patient) {
        patient.ifPresent(gone -> audit.recordFor(account, gone, AuditAct.of("erased-record")));
        acts.fire(AccountAct.done(account, "closed-account"));
    }

    /** Whoever writes for the patient at this moment ends first, and whoever comes later finds nobody. */
    private void takeTurn(PatientId patient) {
        if (!sql.lockSoon("archive " + patient)) {
            throw new TooBusy(Phrase.of("too-busy.same"));
        }
        sql.lock("uploads " + patient);
        sql.lock("captures " + patient);
    }
}
