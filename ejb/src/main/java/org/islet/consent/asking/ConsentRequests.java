package org.islet.consent.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.NotForThisRole;
import org.islet.account.Role;
import org.islet.account.StaffMembers;
import org.islet.clinic.ClinicId;
import org.islet.mail.EmailAddress;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/** Where requests for consent are kept, for as long as they last. */
@ApplicationScoped
@Transactional
class ConsentRequests {

    private static final String OF_ASKER =
            "select r from ConsentRequest r where r.askedBy = :asker and r.lapses > :now";

    /** Plain SQL: the mapper reads no identifier that may be absent. */
    private static final String WAITING =
            "select r.* from consent_request r where r.lapses > ?1 and r.state = 'WAITING'"
                    + " and (r.for_patient = ?2 or r.address_key = ?3 and r.for_patient is null)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Sql sql;

    @Inject
    private StaffMembers staff;

    @Inject
    private Event<AccountAct> acts;

    @Inject
    private Clock clock;

    /** With the line of whoever asks, in one transaction. Two at once of the same asker go one after the other. */
    SentRequest add(AccountId asker, ClinicId clinic, NewConsentRequest wanted) {
        Instant now = clock.instant();
        sql.lock("asking " + asker);
        forgetLapsed(now);
        // what the request began with may have ended since: who left meanwhile asks for nothing
        if (!staff.treats(asker, clinic)) {
            throw new NotForThisRole(Role.CLINICIAN);
        }
        open(asker, wanted.address(), now).ifPresent(request -> {
            throw new AlreadyAsked(request.state(), request.lapses());
        });
        var request = new ConsentRequest(asker, clinic, wanted, now);
        database.persist(request);
        acts.fire(AccountAct.done(asker, "asked-for-consent"));
        return request.sent();
    }

    private Optional<ConsentRequest> open(AccountId asker, EmailAddress address, Instant now) {
        return database.createQuery(OF_ASKER + " and r.addressKey = :key and r.state in :open", ConsentRequest.class)
                .setParameter("asker", asker.value())
                .setParameter("now", now)
                .setParameter("key", address.key())
                .setParameter("open", Set.of(RequestState.WAITING, RequestState.DECLINED))
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<SentRequest> of(AccountId asker) {
        return database.createQuery(
                        OF_ASKER + " and r.state <> :back order by r.asked desc, r.id", ConsentRequest.class)
                .setParameter("asker", asker.value())
                .setParameter("back", RequestState.TAKEN_BACK)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(ConsentRequest::sent)
                .toList();
    }

    void takeBack(AccountId asker, ConsentRequestId id) {
        int gone = database.createQuery(
                        "update ConsentRequest r set r.state = :back where r.id = :id and r.askedBy = :asker"
                                + " and r.state = :waiting and r.lapses > :now")
                .setParameter("id", id.value())
                .setParameter("asker", asker.value())
                .setParameter("back", RequestState.TAKEN_BACK)
                .setParameter("waiting", RequestState.WAITING)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (gone == 0) {
            throw new NoSuchConsentRequest();
        }
        acts.fire(AccountAct.done(asker, "took-consent-request-back"));
    }

    /** Whether this person was asked by the same a short while ago, who took that back. */
    boolean wasTakenBack(AccountId asker, EmailAddress address) {
        return database.createQuery(OF_ASKER + " and r.addressKey = :key and r.state = :back", ConsentRequest.class)
                .setParameter("asker", asker.value())
                .setParameter("now", clock.instant())
                .setParameter("key", address.key())
                .setParameter("back", RequestState.TAKEN_BACK)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** Whatever became of them: what comes with the work ends with it. */
    void forgetAllOf(AccountId asker) {
        database.createQuery("delete from ConsentRequest r where r.askedBy = :asker")
                .setParameter("asker", asker.value())
                .executeUpdate();
    }

    void forgetLapsed(Instant now) {
        database.createQuery("delete from ConsentRequest r where r.lapses <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What waits for whoever has an address stays with who has it now, wherever they move. */
    void keepFor(PatientId patient, EmailAddress address) {
        database.createNativeQuery("update consent_request set for_patient = ?1 where address_key = ?2"
                        + " and for_patient is null and state = 'WAITING'")
                .setParameter(1, patient.value())
                .setParameter(2, address.key())
                .executeUpdate();
    }

    /** The newest first. */
    List<ConsentRequest> waitingFor(PatientId patient, EmailAddress address) {
        return found(waiting(" order by r.asked desc, r.id", patient, address)).toList();
    }

    /** Nobody else answers it, or takes it back, until the transaction ends. */
    Optional<ConsentRequest> turn(PatientId patient, EmailAddress address, ConsentRequestId id) {
        return found(waiting(" and r.id = ?4 for update", patient, address).setParameter(4, id.value()))
                .findFirst();
    }

    /** On the connection of the transaction, which holds the lock. */
    private Query waiting(String ending, PatientId patient, EmailAddress address) {
        return sql.entities()
                .createNativeQuery(WAITING + ending, ConsentRequest.class)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, patient.value())
                .setParameter(3, address.key());
    }

    private static Stream<ConsentRequest> found(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(ConsentRequest.class::cast);
    }
}
