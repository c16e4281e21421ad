package org.islet.it.people;

import java.sql.SQLException;
import org.islet.it.portal.Tables;

/** Rows for every list there is, written past the portal: many in a moment. */
record Rows(Tables tables, String patient, String account, String clinic, String clinician) {

    private static final String NEW_CONSENT =
            "insert into consent (id, patient_id, recipient_kind, recipient_id, purpose,"
                    + " first_day, last_day, valid_from) select gen_random_uuid(), ";

    void add(int rows) throws SQLException {
        var many = "generate_series(1, " + rows + ")";
        sharingPatients(many);
        recipientsWithConsents(many);
        codes(many);
        emergencies(many);
        requests(many);
        relations(many);
        tables.run("insert into relation_invitation (id, for_patient, relation, code_hash, address, address_key,"
                + " invited_by, made, expires) select gen_random_uuid(), '" + patient
                + "', 'CARER', uuid_send(gen_random_uuid()), 'eve@example.org', 'eve@example.org', '" + account
                + "', now(), now() + interval '1 day' from " + many);
        uploads(many);
        tables.run("insert into owned_device select '" + patient
                + "', gen_random_uuid(), 'clarity', '', gen_random_uuid()::text, now(), null from " + many);
        tables.run("insert into bearer_token (id, account_id, name, secret_hash, scopes, made, expires) select"
                + " gen_random_uuid(), '" + account + "', 'a program', uuid_send(gen_random_uuid()), 'read', now(),"
                + " now() + interval '1 day' from " + many);
        tables.run("insert into visit (secret_hash, account_id, began, proven, used, only_new_password, only_code)"
                + " select uuid_send(gen_random_uuid()), '" + account + "', now(), now(), now(), false, false from "
                + many);
        tables.run("insert into known_browser (id, account_id, secret_hash, first_signed_in, last_signed_in) select"
                + " gen_random_uuid(), '" + account + "', uuid_send(gen_random_uuid()), now(), now() from " + many);
        tables.run("insert into invitation (id, code_hash, address_hash, clinic_id, role, invited_by, made, expires,"
                + " address) select gen_random_uuid(), uuid_send(gen_random_uuid()), uuid_send(gen_random_uuid()), '"
                + clinic + "', 'CLINICIAN', '" + clinician + "', now(), now() + interval '1 day', 'grace@example.org'"
                + " from " + many);
        tables.run(
                "insert into deleted_upload (patient_id, upload_id, sha256, size, received_at, deleted_at, deleted_by)"
                        + " select '" + patient
                        + "', gen_random_uuid(), encode(sha256(uuid_send(gen_random_uuid())), 'hex'), 1,"
                        + " now(), now(), '" + account + "' from " + many);
        tables.run("insert into logbook_revision (patient_id, entry_id, revision, at, kind, amount, unit, is_withdrawn,"
                + " written_at, written_by) select '" + patient
                + "', gen_random_uuid(), 1, '2026-05-03 08:00Z', 'CARBS',"
                + " 45, 'g', false, now(), '" + account + "' from " + many);
        tables.run("insert into exclusion (patient_id, id, begins, ends, reason, marked_by, marked) select '" + patient
                + "', gen_random_uuid(), '2026-05-03 02:00Z', '2026-05-03 03:00Z', 'WARM_UP', '" + account
                + "', now() from " + many);
        tables.run(
                "insert into appointment (id, patient_id, day, noted_by, noted) select gen_random_uuid(), '" + patient
                        + "', date '2020-01-01' + n::int + (select count(*)::int from appointment), '" + account
                        + "', now() from " + many + " n");
        tables.run(
                "insert into neighbour (patient_id, id, account_id, token_id, address, name, made) select '" + patient
                        + "', gen_random_uuid(), '" + account
                        + "', gen_random_uuid(), gen_random_uuid()::text, 'a phone', now()"
                        + " from " + many);
        tables.run("insert into redecoding (patient_id, id, reason, state, asked_at) select '" + patient
                + "', gen_random_uuid(), 'ASKED', 'APPLIED', now() from " + many);
    }

    /** Patients who share with the clinician. */
    void sharingPatients(String many) throws SQLException {
        tables.run(
                "with people as (insert into patient select gen_random_uuid(), 'Given', 'Family ' || n, '1980-05-01',"
                        + " now() from " + many + " n returning id), given as (" + NEW_CONSENT + "id, 'CLINICIAN', '"
                        + clinician
                        + "', 'TREATMENT', '0001-01-01', '9999-12-31', now() - interval '1 minute' from people returning id)"
                        + " insert into consent_data_class select id, 'REPORTS' from given");
    }

    /** Clinicians, each with a consent of the patient and a line in the trail. */
    private void recipientsWithConsents(String many) throws SQLException {
        tables.run(
                "with accounts as (insert into account (id, email, email_key, role, password_hash, proofs_valid_since,"
                        + " unit, targets, zone, language, country, clock, opened) select gen_random_uuid(), name, name,"
                        + " 'CLINICIAN', 'none', now(), 'MG_PER_DL', 'ADULT', 'UTC', 'en', 'DE', 'HOURS_24', now()"
                        + " from (select gen_random_uuid() || '@example.org' as name from " + many
                        + ") names returning id),"
                        + " staff as (insert into staff_member select id, '" + clinic
                        + "', 'Grace', 'Hopper' from accounts returning account_id), given as (" + NEW_CONSENT + "'"
                        + patient
                        + "', 'CLINICIAN', account_id, 'TREATMENT', '0001-01-01', '9999-12-31', now() from staff returning id),"
                        + " lines as (insert into audit_entry (chain, number, at, actor, patient, act, outcome, hash) select"
                        + " 'counted', row_number() over () + (select count(*) from audit_entry where chain = 'counted'), now(),"
                        + " account_id, '" + patient + "', 'read nothing', 'DONE', '' from staff)"
                        + " insert into consent_data_class select id, 'REPORTS' from given");
    }

    /** Codes the patient made. */
    private void codes(String many) throws SQLException {
        tables.run(
                "with given as (insert into consent (id, patient_id, recipient_kind, recipient_id, purpose, first_day,"
                        + " last_day, valid_from, valid_until) select gen_random_uuid(), '" + patient
                        + "', 'CODE', gen_random_uuid(), 'TREATMENT', '0001-01-01', '9999-12-31', now(), now() + interval '1 hour'"
                        + " from " + many
                        + " returning id), classes as (insert into consent_data_class select id, 'REPORTS' from"
                        + " given) insert into share_code select id, uuid_send(gen_random_uuid()) from given");
    }

    /** What the clinician took, half of it reviewed. */
    private void emergencies(String many) throws SQLException {
        tables.run(
                "with taken as (insert into consent (id, patient_id, recipient_kind, recipient_id, purpose, first_day,"
                        + " last_day, valid_from, valid_until) select gen_random_uuid(), '" + patient
                        + "', 'CLINICIAN', '"
                        + clinician
                        + "', 'EMERGENCY', '0001-01-01', '9999-12-31', now(), now() + interval '1 hour' from " + many
                        + " returning id), classes as (insert into consent_data_class select id, 'REPORTS' from taken)"
                        + " insert into emergency_access (consent_id, clinic_id, reason) select id, '" + clinic
                        + "', 'not to be woken' from taken");
        tables.run("update emergency_access set finding = 'JUSTIFIED', reviewed = now(), reviewed_by = '" + account
                + "' where consent_id in (select consent_id from emergency_access where finding is null and clinic_id = '"
                + clinic + "' limit (select count(*) / 2 from " + many + "))");
    }

    /** The clinician asks people, and everybody of the clinic asks the patient, whose address is confirmed. */
    private void requests(String many) throws SQLException {
        var columns = "insert into consent_request (id, asked_by, clinic_id, address, address_key, for_clinic, much,"
                + " may_upload, purpose, first_day, last_day, asked, lapses, state) select gen_random_uuid(), ";
        var rest = "false, 'REPORTS', false, 'TREATMENT', '0001-01-01', '9999-12-31', now(), now() + interval '1 day',"
                + " 'WAITING'";
        tables.run("update account set email_confirmed = now() where id = '" + account + "'");
        tables.run(columns + "'" + clinician + "', '" + clinic + "', name, name, " + rest
                + " from (select gen_random_uuid() || '@example.org' as name from " + many + ") names");
        tables.run(columns + "s.account_id, '" + clinic + "', a.email, a.email_key, " + rest
                + " from staff_member s, account a where s.clinic_id = '" + clinic + "' and a.id = '" + account
                + "' on conflict do nothing");
    }

    /** Patients the account looks after, and colleagues nobody signs in as who look after the patient. */
    private void relations(String many) throws SQLException {
        tables.run("with people as (insert into patient select gen_random_uuid(), 'Given', 'Family', null, now() from "
                + many + " returning id) insert into patient_access select gen_random_uuid(), '" + account
                + "', id, 'CARER', now(), null from people");
        tables.run("insert into patient_access select gen_random_uuid(), account_id, '" + patient
                + "', 'CARER', now(), null from (select account_id from staff_member where clinic_id = '" + clinic
                + "' and account_id in (select id from account where password_hash = 'none') order by account_id limit (select count(*) from "
                + many + ")) helpers");
    }

    /** As many with problems as under way. */
    private void uploads(String many) throws SQLException {
        tables.run("with captures as (insert into capture select '" + patient + "', gen_random_uuid(),"
                + " encode(sha256(uuid_send(gen_random_uuid())), 'hex'), 1, 'file.csv', now() from " + many
                + " returning id, sha256), readings as (insert into capture_reading select '" + patient
                + "', id, 'clarity', 1, true, 1, now(), 2 from captures), problems as (insert into capture_problem"
                + " select '" + patient + "', id, n, 'line 1', 'words' from captures, generate_series(1, 2) n)"
                + " insert into upload (patient_id, id, sha256, size, file_name, state, started_at, received_at, sent_by) select '"
                + patient + "', gen_random_uuid(), sha256, 1, 'file.csv', 'DECODED', now(), now(), '" + account
                + "' from captures");
        tables.run(
                "with begun as (insert into upload (patient_id, id, sha256, size, file_name, state, started_at, sent_by) select"
                        + " '" + patient
                        + "', gen_random_uuid(), encode(sha256(uuid_send(gen_random_uuid())), 'hex'), 9,"
                        + " 'file.csv', 'STARTED', now(), '" + account + "' from " + many + " returning id)"
                        + " insert into upload_chunk select '" + patient
                        + "', id, n, 'x' from begun, generate_series(0, 1) n");
    }

    /** What would break the trail for the tests that follow; nobody may seal between {@link #add} and this. */
    void takeBackLines() throws SQLException {
        tables.run("alter table audit_entry disable trigger audit_entry_is_final");
        tables.run("delete from audit_entry where chain = 'counted'");
        tables.run("alter table audit_entry enable trigger audit_entry_is_final");
    }
}
