package org.islet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.account.Role;
import org.islet.account.owner.AccountOpenings;
import org.islet.account.owner.NewAccount;
import org.islet.clinic.ClinicId;
import org.islet.clinic.ClinicName;
import org.islet.clinic.Clinics;
import org.islet.devices.phrase.Phrase;
import org.islet.mail.EmailAddress;
import org.islet.patient.PersonName;
import org.islet.platform.Secret;

/** Where invitations are kept, and the transactions in which staff come in. */
@ApplicationScoped
@Transactional
class Invitations {

    private static final int CODE_BITS = 128;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AccountOpenings openings;

    @Inject
    private Clinics clinics;

    @Inject
    private SetUpCode setUpCode;

    @Inject
    private Clock clock;

    /** The code, which is in the letter and nowhere else. */
    String make(EmailAddress reader, ClinicId clinic, Role role, AccountId by) {
        String code = Secret.ofBits(CODE_BITS);
        database.persist(new Invitation(code, reader, clinic, role, by, clock.instant()));
        return code;
    }

    void accept(String code, NewAccount account, PersonName name) {
        Invitation invitation =
                find(code).filter(found -> found.isOpenAt(clock.instant())).orElseThrow(InvitationNotValid::new);
        if (!invitation.isFor(account.email())) {
            throw new UnacceptableSignUp(Phrase.of("invitation.other-address"));
        }
        invitation.use(clock.instant());
        open(account, invitation.role(), invitation.clinic(), name);
    }

    /** Those nobody has used yet, the newest first. */
    List<PendingInvitation> pending(ClinicId clinic) {
        return database.createQuery(
                        "select i from Invitation i where i.clinicId = :clinic and i.used is null and i.expires > :now"
                                + " order by i.made desc",
                        Invitation.class)
                .setParameter("clinic", clinic.value())
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(Invitation::shown)
                .toList();
    }

    void takeBack(ClinicId clinic, UUID invitation) {
        int gone = database.createQuery(
                        "delete from Invitation i where i.id = :id and i.clinicId = :clinic" + " and i.used is null")
                .setParameter("id", invitation)
                .setParameter("clinic", clinic.value())
                .executeUpdate();
        if (gone == 0) {
            throw new InvitationNotValid();
        }
    }

    boolean isSetUpOffered() {
        return setUpCode.waits();
    }

    void openClinic(String code, ClinicName clinicName, NewAccount administrator, PersonName name) {
        setUpCode.use(code);
        open(administrator, Role.ADMINISTRATOR, clinics.open(clinicName), name);
    }

    /** Holders of a code are told plainly that the address is taken; the code stays good. */
    private void open(NewAccount account, Role role, ClinicId clinic, PersonName name) {
        if (openings.openForStaff(account, role, clinic, name).isEmpty()) {
            throw new UnacceptableSignUp(Phrase.of("invitation.address-taken"));
        }
    }

    private Optional<Invitation> find(String code) {
        return database.createQuery("select i from Invitation i where i.codeHash = :hash", Invitation.class)
                .setParameter("hash", Secret.hashOf(code.strip()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
