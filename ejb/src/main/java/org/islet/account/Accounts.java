package org.islet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.islet.clinic.ClinicId;
import org.islet.mail.EmailAddress;
import org.islet.patient.PatientId;

/** Where accounts are kept. */
@ApplicationScoped
public class Accounts {

    private static final String VALID = "p.validFrom <= :now and (p.validUntil is null or p.validUntil > :now)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

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

    /**
     * Whose preferences a patient's data are placed by: the patient's own account, or that of the first guardian. Somebody
     * has to be left, and so one that has ended comes last.
     */
    public Optional<Account> findByPatient(PatientId patient) {
        return Optional.ofNullable(findByPatients(List.of(patient)).get(patient));
    }

    /** The same of many in one statement; somebody without an account is left out. */
    public Map<PatientId, Account> findByPatients(Collection<PatientId> patients) {
        Map<PatientId, Account> found = new HashMap<>();
        database.createQuery(
                        "select p.patientId, a from Account a, PatientAccess p where a.id = p.accountId"
                                + " and p.patientId in :patients and p.relation <> :carer"
                                + " order by case when " + VALID + " then 0 else 1 end,"
                                + " case when p.relation = :self then 0 else 1 end, p.validFrom, a.id",
                        Object[].class)
                .setParameter(
                        "patients", patients.stream().map(PatientId::value).toList())
                .setParameter("carer", Relation.CARER)
                .setParameter("self", Relation.SELF)
                .setParameter("now", clock.instant())
                .getResultStream()
                .forEach(row -> found.putIfAbsent(new PatientId((UUID) row[0]), (Account) row[1]));
        return found;
    }

    /** Those of these patients who have no account of their own at this moment, and what was said of them. */
    public Map<PatientId, Dependant> dependants(Collection<PatientId> patients) {
        return database.createQuery(
                        "select d from Dependant d where d.forPatient in :patients and not exists (select p from"
                                + " PatientAccess p where p.patientId = d.forPatient and p.relation = :self and "
                                + VALID
                                + ")",
                        Dependant.class)
                .setParameter(
                        "patients", patients.stream().map(PatientId::value).toList())
                .setParameter("self", Relation.SELF)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(Dependant::patient, known -> known));
    }

    /** The account of the patient themselves; empty where only others look after them. */
    public Optional<Account> findOwn(PatientId patient) {
        return database.createQuery(
                        "select a from Account a, PatientAccess p where a.id = p.accountId and p.patientId = :patient"
                                + " and p.relation = :self and " + VALID,
                        Account.class)
                .setParameter("patient", patient.value())
                .setParameter("self", Relation.SELF)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /** Those who decide for a patient, the patient too. */
    public List<Account> deciding(PatientId patient) {
        return database.createQuery(
                        "select a from Account a, PatientAccess p where a.id = p.accountId and p.patientId = :patient"
                                + " and p.relation in :deciding and " + VALID,
                        Account.class)
                .setParameter("patient", patient.value())
                .setParameter(
                        "deciding",
                        Arrays.stream(Relation.values())
                                .filter(Relation::decides)
                                .toList())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** What holds at this moment. */
    public Set<PatientRelation> relationsOf(AccountId account) {
        return database.createQuery(
                        "select p from PatientAccess p where p.accountId = :account and " + VALID, PatientAccess.class)
                .setParameter("account", account.value())
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(PatientAccess::relation)
                .collect(Collectors.toSet());
    }

    /** The patient whose own account it is. */
    public Optional<PatientId> patientOf(AccountId account) {
        return relationsOf(account).stream()
                .filter(each -> each.relation() == Relation.SELF)
                .map(PatientRelation::patient)
                .findFirst();
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

    /** Everybody who works or worked for a clinic, in the order of names. */
    public List<StaffMember> staffOf(ClinicId clinic) {
        return database.createQuery(
                        "select s from StaffMember s where s.clinicId = :clinic"
                                + " order by s.familyName, s.givenName, s.accountId",
                        StaffMember.class)
                .setParameter("clinic", clinic.value())
                .getResultList();
    }

    /** The accounts of those who work or worked for a clinic, by their ids. */
    public Map<AccountId, Account> accountsOfStaff(ClinicId clinic) {
        return database.createQuery(
                        "select a from Account a where a.id in"
                                + " (select s.accountId from StaffMember s where s.clinicId = :clinic)",
                        Account.class)
                .setParameter("clinic", clinic.value())
                .getResultStream()
                .collect(Collectors.toMap(Account::id, account -> account));
    }

    public List<StaffMember> clinicians() {
        return database.createQuery(
                        "select s from StaffMember s, Account a where a.id = s.accountId and a.role = :role"
                                + " and s.departed is null",
                        StaffMember.class)
                .setParameter("role", Role.CLINICIAN)
                .getResultList();
    }
}
