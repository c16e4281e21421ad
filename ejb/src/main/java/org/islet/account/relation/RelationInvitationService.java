package org.islet.account.relation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.account.Account;
import org.islet.account.Accounts;
import org.islet.account.Caller;
import org.islet.account.NotSignedIn;
import org.islet.account.PatientRelation;
import org.islet.account.Relation;
import org.islet.account.Scope;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.account.password.TooManyAttempts;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.devices.phrase.Phrase;
import org.islet.mail.LetterText;
import org.islet.mail.Letters;
import org.islet.patient.PatientId;
import org.islet.patient.Patients;
import org.islet.platform.RateLimit;
import org.islet.platform.Secret;

/** The door for invitations: a patient or a guardian writes to one person, who says yes or no by an act of their own. */
@Stateless
@Guarded
public class RelationInvitationService {

    private static final int CODE_BITS = 128;
    private static final int AN_INVITER_AN_HOUR = 20;

    /** Whoever writes them: nobody's mailbox is filled through us. */
    private static final int A_READER_AN_HOUR = 5;

    /** Of one patient wait at a time. */
    private static final int MOST = 10;

    /** Whoever guesses needs more; a family behind one address does not. */
    private static final int A_SENDER_AN_HOUR = 100;

    @Inject
    private Accounts accounts;

    @Inject
    private Relations relations;

    @Inject
    private RelationEnds ends;

    @Inject
    private RelationInvitations invitations;

    @Inject
    private RelationAnswers answers;

    @Inject
    private HandingOver handingOver;

    @Inject
    private Patients patients;

    @Inject
    private Letters letters;

    @Inject
    private AuditLines audit;

    @Inject
    private RateLimit limit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Writes a letter with a code that its reader can say yes to within seven days; what is answered says nothing of the address. */
    @OwnerOnly(Scope.ACCOUNT)
    public void invite(PatientId patient, NewRelation wanted) {
        Account inviter = accounts.find(caller.account()).orElseThrow(NotSignedIn::new);
        requireAllowed(patient, wanted, inviter);
        boolean isHandingOver = wanted.relation() == Relation.SELF;
        if (isHandingOver) {
            handingOver.require(patient, caller.account());
        }
        Optional<Instant> until =
                isHandingOver ? Optional.empty() : ends.given(patient, caller.account(), wanted.lastDay());
        String code = Secret.ofBits(CODE_BITS);
        invitations.add(new RelationInvitation(
                code,
                wanted.address(),
                new PatientRelation(patient, wanted.relation()),
                until,
                caller.account(),
                clock.instant()));
        letters.post(LetterText.RELATION_INVITATION.to(
                wanted.address(),
                inviter.preferences().language(),
                relations
                        .deciding(patient, inviter.id())
                        .orElseThrow(NoSuchRelation::new)
                        .name()
                        .full(),
                RelationNotice.number(wanted.relation()),
                letters.link("invited", "code", code),
                code));
        audit.record(patient, AuditAct.of("invited-relation", RelationService.word(wanted.relation())));
    }

    private void requireAllowed(PatientId patient, NewRelation wanted, Account inviter) {
        if (!inviter.isEmailConfirmed()) {
            throw new UnacceptableRelation(Phrase.of("relation.unconfirmed"));
        }
        if (wanted.relation() != Relation.CARER && caller.isPatient(patient)) {
            throw new UnacceptableRelation(Phrase.of("relation.carers-only"));
        }
        if (wanted.address().key().equals(inviter.email().key())) {
            throw new UnacceptableRelation(Phrase.of("relation.oneself"));
        }
        if (invitations.waiting(patient).size() >= MOST) {
            throw new UnacceptableRelation(Phrase.of("relation.too-many", MOST));
        }
        if (!limit.admits("relation invited by", caller.account().toString(), AN_INVITER_AN_HOUR)
                || !limit.admits("relation invitation to", wanted.address().key(), A_READER_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
    }

    /** Those nobody has answered yet, the newest first. */
    @OwnerOnly(Scope.READ)
    public List<InvitedPerson> waiting(PatientId patient) {
        return invitations.waiting(patient).stream()
                .map(RelationInvitation::shown)
                .toList();
    }

    /** The code in its letter is good for nothing from now on. */
    @OwnerOnly(Scope.ACCOUNT)
    public void takeBack(PatientId patient, RelationInvitationId id) {
        if (!invitations.takeBack(patient, id)) {
            throw new NoSuchRelation();
        }
        audit.record(patient, AuditAct.of("took-invitation-back"));
    }

    /** What a code opens; the patient's name is for whoever is signed in with the address it was written to. */
    @ForEverybody
    public OfferedRelation offered(String code) {
        if (!limit.admits("relation code from", caller.address(), A_SENDER_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
        RelationInvitation found = invitations.find(code).orElseThrow(RelationInvitationNotValid::new);
        PatientId patient = found.wanted().patient();
        Actor inviter = relations.deciding(patient, found.inviter()).orElseThrow(RelationInvitationNotValid::new);
        boolean isForCaller = caller.isSignedIn()
                && accounts.find(caller.account())
                        .filter(account -> found.isFor(account.email()))
                        .isPresent();
        return new OfferedRelation(
                found.wanted().relation(),
                found.address(),
                inviter.name(),
                isForCaller ? Optional.of(patients.profile(patient).name()) : Optional.empty(),
                found.until());
    }

    /**
     * Says yes: the caller stands in the relation from the next request on.
     *
     * @param then what becomes of the guardians where the patient takes their record over
     */
    @OwnerOnly(Scope.ACCOUNT)
    public PatientRelation accept(String code, GuardiansThen then) {
        return answers.accept(code, then);
    }

    /** Says no; the code is used up. */
    @OwnerOnly(Scope.ACCOUNT)
    public void decline(String code) {
        answers.decline(code);
    }
}
