package org.islet.account.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.islet.account.AccountId;
import org.islet.account.Relation;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.mail.LetterText;
import org.islet.patient.PatientId;

/** What the closing of an account means for those it acted for; part of the caller's transaction. */
@ApplicationScoped
public class Departures {

    @Inject
    private Relations relations;

    @Inject
    private Deciders deciders;

    @Inject
    private RelationNotice notice;

    @Inject
    private AuditLines audit;

    /** Whether anybody would be left alone. */
    public boolean wouldLeaveSomebodyAlone(AccountId account) {
        return deciders.leavesSomebodyAlone(account);
    }

    /** Until the transaction ends, nobody else begins or ends a relation to these. In the order of ids, for two at once. */
    public void takeTurns(AccountId account) {
        others(account).stream()
                .map(RelatedPatient::patient)
                .sorted(Comparator.comparing(PatientId::value))
                .forEach(relations::takeTurn);
    }

    /** Writes to everybody else who decides; while the account is there still. */
    public List<RelatedPatient> tellOthers(AccountId account) {
        List<RelatedPatient> left = others(account);
        left.forEach(each -> tellOthers(account, each));
        return left;
    }

    private void tellOthers(AccountId account, RelatedPatient left) {
        List<Actor> actors = relations.of(left.patient());
        List<AccountId> deciding = actors.stream()
                .filter(each -> each.relation().decides() && !each.account().equals(account))
                .map(Actor::account)
                .toList();
        actors.stream()
                .filter(each -> each.id().equals(left.id()))
                .forEach(leaving -> notice.tell(LetterText.RELATION_ENDED, left.patient(), leaving, deciding));
    }

    /** The lines of the trail, last as every one. */
    public void note(AccountId account, List<RelatedPatient> left) {
        left.forEach(each -> audit.recordFor(
                account, each.patient(), AuditAct.of("left-relation", RelationService.word(each.relation()))));
    }

    private List<RelatedPatient> others(AccountId account) {
        return relations.of(account).stream()
                .filter(each -> each.relation() != Relation.SELF)
                .toList();
    }
}
