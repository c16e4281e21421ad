package org.islet.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.CodeHolder;
import org.islet.account.Identity;
import org.islet.clinic.ClinicId;
import org.islet.patient.PatientId;

/** Where consents are kept; whether one is valid is read anew each time. */
@ApplicationScoped
@Transactional
class Consents {

    /** With what each opens, in the same statement. */
    private static final String SELECT = "select distinct c from Consent c left join fetch c.dataClasses";

    /** Given to this clinician or to the clinic they belong to now, and neither withdrawn nor over. */
    private static final String VALID_FOR_CLINICIAN = SELECT + " where"
            + " ((c.recipientKind = org.islet.consent.Consent.RecipientKind.CLINICIAN and c.recipientId = :account)"
            + " or (c.recipientKind = org.islet.consent.Consent.RecipientKind.CLINIC and c.recipientId = :clinic))"
            + " and c.withdrawn is null and c.validFrom <= :now and (c.validUntil is null or c.validUntil > :now)";

    private static final String VALID = " and c.patientId = :patient and c.withdrawn is null and c.validFrom <= :now"
            + " and (c.validUntil is null or c.validUntil > :now)";

    /** Shared with, and so not those whose clinician took access. */
    private static final String CLINICS =
            "select k.name from Clinic k where k.id in (select c.recipientId from Consent c"
                    + " where c.recipientKind = org.islet.consent.Consent.RecipientKind.CLINIC" + VALID + ")"
                    + " or k.id in (select s.clinicId from StaffMember s, Consent c where s.accountId = c.recipientId and s.departed is null"
                    + " and c.recipientKind = org.islet.consent.Consent.RecipientKind.CLINICIAN"
                    + " and c.purpose <> org.islet.consent.Purpose.EMERGENCY" + VALID
                    + ") order by k.name";

    private static final String VALID_FOR_WHOLE = SELECT
            + " where c.recipientKind = org.islet.consent.Consent.RecipientKind.CLINIC"
            + " and c.recipientId = :clinic and c.withdrawn is null and c.validFrom <= :now"
            + " and (c.validUntil is null or c.validUntil > :now)";

    private static final String VALID_BY_CODE =
            SELECT + " where c.recipientKind = org.islet.consent.Consent.RecipientKind.CODE and c.id = :code" + VALID;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    void add(Consent consent) {
        database.persist(consent);
    }

    List<Consent> of(PatientId patient) {
        return database.createQuery(SELECT + " where c.patientId = :patient order by c.validFrom desc", Consent.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    Optional<Consent> find(PatientId patient, ConsentId id) {
        return Optional.ofNullable(database.find(Consent.class, id.value()))
                .filter(consent -> consent.patient().equals(patient));
    }

    /**
     * The same in a transaction of its own, so that no connection is held when the refusal is written in another: as
     * many refusals at once as there are connections would wait for each other.
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean allowApart(Identity clinician, PatientId patient, Request request) {
        return allow(clinician, patient, request);
    }

    boolean allow(Identity clinician, PatientId patient, Request request) {
        return validFor(clinician, patient).stream().anyMatch(request::isCoveredBy);
    }

    /** The same for who brought a code. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean allowApart(CodeHolder holder, PatientId patient, Request request) {
        return allow(holder, patient, request);
    }

    boolean allow(CodeHolder holder, PatientId patient, Request request) {
        return validFor(holder, patient).stream().anyMatch(request::isCoveredBy);
    }

    /** The one a code stands for, as long as it goes on; none of another patient. */
    List<GivenConsent> validFor(CodeHolder holder, PatientId patient) {
        return database.createQuery(VALID_BY_CODE, Consent.class)
                .setParameter("code", holder.code())
                .setParameter("now", clock.instant())
                .setParameter("patient", patient.value())
                .getResultStream()
                .map(consent -> consent.given(""))
                .toList();
    }

    List<GivenConsent> validFor(Identity clinician, PatientId patient) {
        return database.createQuery(VALID_FOR_CLINICIAN + " and c.patientId = :patient", Consent.class)
                .setParameter("account", clinician.account().value())
                .setParameter("clinic", clinicOf(clinician))
                .setParameter("now", clock.instant())
                .setParameter("patient", patient.value())
                .getResultStream()
                .map(consent -> consent.given(""))
                .toList();
    }

    /** Those of many patients in one statement. */
    List<Consent> validFor(Identity clinician, Collection<PatientId> patients) {
        return database.createQuery(VALID_FOR_CLINICIAN + " and c.patientId in :patients", Consent.class)
                .setParameter("account", clinician.account().value())
                .setParameter("clinic", clinicOf(clinician))
                .setParameter("now", clock.instant())
                .setParameter(
                        "patients", patients.stream().map(PatientId::value).toList())
                .getResultList();
    }

    /** The names of the clinics a patient shares anything with now. */
    List<String> clinicsOf(PatientId patient) {
        return database.createQuery(CLINICS, String.class)
                .setParameter("patient", patient.value())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Given to the clinic as a whole, not to one of its clinicians. */
    List<Consent> validForWhole(ClinicId clinic) {
        return ofWhole(clinic, VALID_FOR_WHOLE).getResultList();
    }

    /** Those of one patient. */
    List<Consent> validForWhole(ClinicId clinic, PatientId patient) {
        return ofWhole(clinic, VALID_FOR_WHOLE + " and c.patientId = :patient")
                .setParameter("patient", patient.value())
                .getResultList();
    }

    private TypedQuery<Consent> ofWhole(ClinicId clinic, String query) {
        return database.createQuery(query, Consent.class)
                .setParameter("clinic", clinic.value())
                .setParameter("now", clock.instant());
    }

    private static UUID clinicOf(Identity clinician) {
        return clinician.clinic().map(ClinicId::value).orElseThrow();
    }
}
