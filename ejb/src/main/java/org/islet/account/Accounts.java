package org.islet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.islet.mail.EmailAddress;
import org.islet.patient.PatientId;

/** Where accounts are kept. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    private EntityManager database;

    public void add(Object entity) {
        database.persist(entity);
    }

    /** Two people who open an account for one address at once do it one after the other. */
    public void takeTurn(EmailAddress email) {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as turn")
                .setParameter(1, email.key())
                .getSingleResult();
    }

    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(database.find(Account.class, id.value()));
    }

    /** Nobody else changes the account until the transaction ends. */
    public Optional<Account> findForChange(AccountId id) {
        return Optional.ofNullable(database.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Account> findByEmail(String typed) {
        return database.createQuery("select a from Account a where a.emailKey = :key", Account.class)
                .setParameter("key", EmailAddress.keyOf(typed))
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> findByConfirmation(byte[] codeHash) {
        return database.createQuery("select a from Account a where a.confirmationHash = :hash", Account.class)
                .setParameter("hash", codeHash)
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> findByPatient(PatientId patient) {
        return database.createQuery(
                        "select a from Account a, PatientAccount p where p.patientId = :patient and a.id = p.accountId",
                        Account.class)
                .setParameter("patient", patient.value())
                .getResultStream()
                .findFirst();
    }

    public Optional<PatientId> patientOf(AccountId account) {
        return Optional.ofNullable(database.find(PatientAccount.class, account.value()))
                .map(PatientAccount::patient);
    }

    public Optional<StaffMember> staffMember(AccountId account) {
        return Optional.ofNullable(database.find(StaffMember.class, account.value()));
    }

    public List<StaffMember> staffMembers(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return database.createQuery("select s from StaffMember s where s.accountId in :accounts", StaffMember.class)
                .setParameter(
                        "accounts", accounts.stream().map(AccountId::value).toList())
                .getResultList();
    }

    public List<StaffMember> clinicians() {
        return database.createQuery(
                        "select s from StaffMember s, Account a where a.id = s.accountId and a.role = :role",
                        StaffMember.class)
                .setParameter("role", Role.CLINICIAN)
                .getResultList();
    }
}
