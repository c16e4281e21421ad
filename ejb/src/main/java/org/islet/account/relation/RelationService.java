package org.islet.account.relation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.account.PatientAccess;
import org.islet.account.Relation;
import org.islet.account.Scope;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.devices.phrase.Phrase;
import org.islet.mail.LetterText;
import org.islet.patient.PatientId;

/** The door to who acts for whom: who there is, until when, and how it ends. */
@Stateless
@Guarded
public class RelationService {

    @Inject
    private Relations relations;

    @Inject
    private RelationEnds ends;

    @Inject
    private RelationInvitations invitations;

    @Inject
    private Deciders deciders;

    @Inject
    private RelationNotice notice;

    @Inject
    private AuditLines audit;

    @Inject
    private Caller caller;

    /** Whom the caller may act for at this moment, themselves first. */
    @OwnerOnly({})
    public List<RelatedPatient> mine() {
        return relations.of(caller.account());
    }

    /** Who may act for a patient at this moment, the patient first. */
    @OwnerOnly(Scope.READ)
    public List<Actor> of(PatientId patient) {
        return relations.of(patient);
    }

    /** Ends what a guardian or a carer may do, from the next request on; a patient's own relation does not end. */
    @OwnerOnly(Scope.ACCOUNT)
    public void end(PatientId patient, RelationId id) {
        relations.takeTurn(patient);
        end(patient, deciding(patient), actor(patient, id), "ended-relation");
    }

    /** Ends a relation of the caller's own: a carer does not help any more. */
    @OwnerOnly(Scope.ACCOUNT)
    public void leave(RelationId id) {
        PatientAccess own = relations
                .find(id)
                .filter(found -> found.account().equals(caller.account()))
                .orElseThrow(NoSuchRelation::new);
        PatientId patient = own.relation().patient();
        relations.takeTurn(patient);
        Actor leaving = actor(patient, id);
        end(patient, leaving, leaving, "left-relation");
    }

    /**
     * Says until when somebody acts for the patient.
     *
     * @param wanted without a day for no end, or for the caller's own where they give it to another
     */
    @OwnerOnly(Scope.ACCOUNT)
    public void lastUntil(PatientId patient, RelationId id, NewEnd wanted) {
        relations.takeTurn(patient);
        Actor actor = actor(patient, id);
        if (actor.relation() == Relation.SELF) {
            throw new UnacceptableRelation(Phrase.of("relation.not-self"));
        }
        Optional<Instant> end = ends.changed(patient, deciding(patient), actor, wanted);
        relations.find(id).orElseThrow(NoSuchRelation::new).lastUntil(end);
        audit.record(patient, AuditAct.of("changed-end-of-relation", word(actor.relation())));
        notice.tell(LetterText.RELATION_CHANGED, patient, actor, told(patient, actor));
    }

    private void end(PatientId patient, Actor ending, Actor actor, String act) {
        if (actor.relation() == Relation.SELF) {
            throw new UnacceptableRelation(Phrase.of("relation.not-self"));
        }
        deciders.requireMayEnd(ending, actor, patient);
        List<AccountId> readers = told(patient, actor);
        relations.end(actor.id());
        invitations.takeBackOf(actor.account(), patient);
        notice.tell(LetterText.RELATION_ENDED, patient, actor, readers);
        audit.record(patient, AuditAct.of(act, word(actor.relation())));
    }

    /** The caller as who decides for the patient. */
    private Actor deciding(PatientId patient) {
        return relations.deciding(patient, caller.account()).orElseThrow(NoSuchRelation::new);
    }

    private Actor actor(PatientId patient, RelationId id) {
        return relations.of(patient).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchRelation::new);
    }

    /** Everybody who decides, and whom it is about. */
    private List<AccountId> told(PatientId patient, Actor about) {
        return Stream.concat(
                        relations.of(patient).stream()
                                .filter(each -> each.relation().decides())
                                .map(Actor::account),
                        Stream.of(about.account()))
                .toList();
    }

    static String word(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }
}
