package org.islet.account.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.patient.PatientId;
import org.islet.platform.Secret;

/** Where invitations into a relation are kept until they are answered. */
@ApplicationScoped
class RelationInvitations {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    void add(RelationInvitation invitation) {
        database.persist(invitation);
    }

    /** The open one of this code. */
    Optional<RelationInvitation> find(String code) {
        return database.createQuery(
                        "select i from RelationInvitation i where i.codeHash = :hash", RelationInvitation.class)
                .setParameter("hash", Secret.hashOf(code.strip()))
                .getResultStream()
                .filter(found -> found.isOpenAt(clock.instant()))
                .findFirst();
    }

    /** The same, used up by this: of two who come at once, one finds it. */
    RelationInvitation use(String code) {
        RelationInvitation found = database.createQuery(
                        "select i from RelationInvitation i where i.codeHash = :hash", RelationInvitation.class)
                .setParameter("hash", Secret.hashOf(code.strip()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(each -> each.isOpenAt(clock.instant()))
                .findFirst()
                .orElseThrow(RelationInvitationNotValid::new);
        database.remove(found);
        return found;
    }

    /** Those that wait, the newest first. */
    List<RelationInvitation> waiting(PatientId patient) {
        return database.createQuery(
                        "select i from RelationInvitation i where i.forPatient = :patient and i.expires > :now"
                                + " order by i.made desc",
                        RelationInvitation.class)
                .setParameter("patient", patient.value())
                .setParameter("now", clock.instant())
                .getResultStream()
                .filter(each -> each.isOpenAt(clock.instant()))
                .toList();
    }

    /** Whether there was one. */
    boolean takeBack(PatientId patient, RelationInvitationId id) {
        return database.createQuery("delete from RelationInvitation i where i.id = :id and i.forPatient = :patient")
                        .setParameter("id", id.value())
                        .setParameter("patient", patient.value())
                        .executeUpdate()
                > 0;
    }

    /** Those that somebody sent for a patient, whom they do not decide for any more. */
    void takeBackOf(AccountId inviter, PatientId patient) {
        database.createQuery(
                        "delete from RelationInvitation i where i.invitedBy = :inviter and i.forPatient = :patient")
                .setParameter("inviter", inviter.value())
                .setParameter("patient", patient.value())
                .executeUpdate();
    }
}
