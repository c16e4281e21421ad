package org.islet.account.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.account.Account;
import org.islet.account.AccountId;
import org.islet.account.Accounts;
import org.islet.account.Caller;
import org.islet.account.Dependant;
import org.islet.account.NotSignedIn;
import org.islet.account.PatientRelation;
import org.islet.account.Relation;
import org.islet.account.ZoneChanged;
import org.islet.account.access.LetIn;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.devices.phrase.Phrase;
import org.islet.mail.LetterText;
import org.islet.patient.PatientId;

/** The transaction of a yes or a no to an invitation, with its letters and its lines of the trail. */
@ApplicationScoped
@Transactional
class RelationAnswers {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Accounts accounts;

    @Inject
    private Relations relations;

    @Inject
    private RelationInvitations invitations;

    @Inject
    private HandingOver handingOver;

    @Inject
    private RelationEnds ends;

    @Inject
    private RelationNotice notice;

    /** Who answers had no relation to the patient when they were let in here. */
    @Inject
    private LetIn letIn;

    @Inject
    private Event<ZoneChanged> moves;

    @Inject
    private AuditLines audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The code came by letter: whoever brings it reads the mailbox of the address it is for. */
    PatientRelation accept(String code, GuardiansThen then) {
        Account account = accounts.findForChange(caller.account()).orElseThrow(NotSignedIn::new);
        RelationInvitation invitation = used(code, account);
        if (!account.isEmailConfirmed()) {
            account.confirmEmail(clock.instant());
        }
        PatientRelation wanted = invitation.wanted();
        PatientId patient = wanted.patient();
        List<Actor> before = relations.of(patient);
        if (relations.deciding(patient, invitation.inviter()).isEmpty()) {
            throw new RelationInvitationNotValid();
        }
        if (wanted.relation() == Relation.SELF) {
            handingOver.require(patient, invitation.inviter());
            takeOver(account, patient, before, then);
        } else {
            join(account, invitation, before);
        }
        Actor joined = relations.of(patient).stream()
                .filter(each -> each.account().equals(account.id()))
                .findFirst()
                .orElseThrow(NoSuchRelation::new);
        notice.tell(LetterText.RELATION_BEGUN, patient, joined, deciding(before));
        audit.record(patient, AuditAct.of("accepted-relation", RelationService.word(wanted.relation())));
        return wanted;
    }

    void decline(String code) {
        Account account = accounts.find(caller.account()).orElseThrow(NotSignedIn::new);
        PatientRelation offered = used(code, account).wanted();
        audit.record(offered.patient(), AuditAct.of("declined-relation", RelationService.word(offered.relation())));
    }

    private RelationInvitation used(String code, Account account) {
        RelationInvitation found = invitations.find(code).orElseThrow(RelationInvitationNotValid::new);
        if (!found.isFor(account.email())) {
            throw new UnacceptableRelation(Phrase.of("invitation.other-address"));
        }
        relations.takeTurn(
                found.wanted().patient()); // before the row: whoever ends a relation takes both in this order
        return invitations.use(code);
    }

    /** Whoever helped and decides from now on, or the other way round, stands in one relation and not in two. */
    private void join(Account account, RelationInvitation invitation, List<Actor> before) {
        PatientId patient = invitation.wanted().patient();
        List<Actor> own = of(account.id(), before).toList();
        if (own.stream()
                .anyMatch(each ->
                        each.relation() != Relation.CARER || invitation.wanted().relation() == Relation.CARER)) {
            throw new UnacceptableRelation(Phrase.of("relation.already"));
        }
        own.forEach(each -> relations.end(each.id()));
        relations.begin(
                account.id(), invitation.wanted(), ends.within(patient, invitation.inviter(), invitation.until()));
    }

    /** The patient decides for themselves; nobody else does any more. */
    private void takeOver(Account account, PatientId patient, List<Actor> before, GuardiansThen then) {
        if (accounts.patientOf(account.id()).isPresent()) {
            throw new UnacceptableRelation(Phrase.of("relation.has-record"));
        }
        of(account.id(), before).forEach(each -> relations.end(each.id()));
        relations.begin(account.id(), new PatientRelation(patient, Relation.SELF), Optional.empty());
        before.stream()
                .filter(each ->
                        each.relation() == Relation.GUARDIAN && !each.account().equals(account.id()))
                .forEach(guardian -> release(patient, guardian, then));
        invitations.waiting(patient).forEach(database::remove);
        live(account, patient);
    }

    private void release(PatientId patient, Actor guardian, GuardiansThen then) {
        relations.end(guardian.id());
        if (then == GuardiansThen.CARE) {
            relations.begin(guardian.account(), new PatientRelation(patient, Relation.CARER), Optional.empty());
        }
        notice.tell(LetterText.RELATION_ENDED, patient, guardian, List.of(guardian.account()));
        audit.record(patient, AuditAct.of("ended-relation", RelationService.word(Relation.GUARDIAN)));
    }

    /** From now on the data are placed and drawn by the preferences of the patient's own account. */
    private void live(Account account, PatientId patient) {
        Dependant known = database.find(Dependant.class, patient.value());
        if (known != null) {
            boolean isMove = !known.zone().equals(account.preferences().zone());
            database.remove(known);
            if (isMove) {
                letIn.to(patient).run(() -> moves.fire(new ZoneChanged(patient)));
            }
        }
    }

    private static Stream<Actor> of(AccountId account, List<Actor> actors) {
        return actors.stream().filter(each -> each.account().equals(account));
    }

    private static List<AccountId> deciding(List<Actor> actors) {
        return actors.stream()
                .filter(each -> each.relation().decides())
                .map(Actor::account)
                .toList();
    }
}
