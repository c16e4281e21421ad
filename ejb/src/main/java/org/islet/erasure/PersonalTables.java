package org.islet.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/**
 * THE list of what stands under a patient and under an account, and how it goes; docs/data-model.md tells what each is.
 * What hangs on a row goes with it. Lines of the audit trail stay: they hold ids, which lead to nobody any more.
 */
@ApplicationScoped
@Transactional
class PersonalTables {

    private static final List<String> OF_PATIENT = List.of(
            "DELETE FROM upload WHERE patient_id = ?",
            "DELETE FROM deleted_upload WHERE patient_id = ?",
            "DELETE FROM redecoding WHERE patient_id = ?",
            "DELETE FROM capture WHERE patient_id = ?",
            "DELETE FROM owned_device WHERE patient_id = ?",
            "DELETE FROM device_holder WHERE patient_id = ?",
            "DELETE FROM archive WHERE patient_id = ?",
            "DELETE FROM glucose_day WHERE patient_id = ?",
            "DELETE FROM glucose_rebuild WHERE patient_id = ?",
            "DELETE FROM glucose_rebuilt WHERE patient_id = ?",
            "DELETE FROM zone_move WHERE patient_id = ?",
            "DELETE FROM logbook_revision WHERE patient_id = ?",
            "DELETE FROM exclusion WHERE patient_id = ?",
            "DELETE FROM appointment WHERE patient_id = ?",
            "DELETE FROM neighbour WHERE patient_id = ?",
            "DELETE FROM nightscout_site WHERE patient_id = ?",
            "DELETE FROM code_visit WHERE consent_id IN (SELECT id FROM consent WHERE patient_id = ?)",
            "DELETE FROM share_code WHERE consent_id IN (SELECT id FROM consent WHERE patient_id = ?)",
            "DELETE FROM emergency_access WHERE consent_id IN (SELECT id FROM consent WHERE patient_id = ?)",
            "DELETE FROM consent_data_class WHERE consent_id IN (SELECT id FROM consent WHERE patient_id = ?)",
            "DELETE FROM consent WHERE patient_id = ?",
            "DELETE FROM consent_request WHERE for_patient = ?",
            "DELETE FROM relation_invitation WHERE for_patient = ?",
            "DELETE FROM dependant WHERE for_patient = ?",
            "DELETE FROM patient_access WHERE patient_id = ?",
            "DELETE FROM patient WHERE id = ?");

    private static final List<String> OF_ACCOUNT = List.of(
            "DELETE FROM visit WHERE account_id = ?",
            "DELETE FROM email_change WHERE account_id = ?",
            "DELETE FROM known_browser WHERE account_id = ?",
            "DELETE FROM bearer_token WHERE account_id = ?",
            "DELETE FROM temporary_password WHERE account_id = ?",
            "DELETE FROM agreement_acceptance WHERE account_id = ?",
            "DELETE FROM device_authorization WHERE answered_by = ?::text",
            "DELETE FROM relation_invitation WHERE invited_by = ?",
            "DELETE FROM relation_invitation WHERE address_key ="
                    + " (SELECT email_key FROM account WHERE id = ? AND email_confirmed IS NOT NULL)",
            "DELETE FROM patient_access WHERE account_id = ?",
            "DELETE FROM consent_request WHERE for_patient IS NULL AND address_key ="
                    + " (SELECT email_key FROM account WHERE id = ? AND email_confirmed IS NOT NULL)",
            "DELETE FROM outbox_letter WHERE recipient = (SELECT email FROM account WHERE id = ?)",
            "DELETE FROM account WHERE id = ?");

    @Inject
    private Sql sql;

    void erase(PatientId patient) {
        OF_PATIENT.forEach(statement -> run(statement, patient.value()));
    }

    void erase(AccountId account) {
        OF_ACCOUNT.forEach(statement -> run(statement, account.value()));
    }

    boolean isOfStaff(AccountId account) {
        return count("SELECT count(*) FROM staff_member WHERE account_id = ?", account.value()) > 0;
    }

    long uploads(PatientId patient) {
        return count("SELECT count(*) FROM upload WHERE patient_id = ?", patient.value());
    }

    long bytes(PatientId patient) {
        return count("SELECT coalesce(sum(size), 0) FROM capture WHERE patient_id = ?", patient.value());
    }

    long days(PatientId patient) {
        return count("SELECT count(DISTINCT day) FROM stream_chunk WHERE patient_id = ?", patient.value());
    }

    long entries(PatientId patient) {
        return count("SELECT count(DISTINCT entry_id) FROM logbook_revision WHERE patient_id = ?", patient.value());
    }

    long consents(PatientId patient) {
        return count(
                "SELECT count(*) FROM consent WHERE patient_id = ? AND recipient_kind <> 'CODE'"
                        + " AND purpose <> 'EMERGENCY'",
                patient.value());
    }

    long others(PatientId patient) {
        return count(
                "SELECT count(*) FROM patient_access WHERE patient_id = ? AND relation <> 'SELF'"
                        + " AND (valid_until IS NULL OR valid_until > now())",
                patient.value());
    }

    private void run(String text, UUID id) {
        sql.run(text, statement -> {
            statement.setObject(1, id);
            return statement.executeUpdate();
        });
    }

    private long count(String text, UUID id) {
        return sql.run(text, statement -> {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
