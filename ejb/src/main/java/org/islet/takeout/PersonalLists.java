package org.islet.takeout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.reports.model.Period;

/** THE list of what is taken out beside bytes, events and reports: a file each, a line of JSON a row, as it is kept. */
@ApplicationScoped
class PersonalLists {

    private static final String OWN = " IN (SELECT s.account_id FROM patient_access s WHERE s.patient_id = p.id"
            + " AND s.relation = 'SELF' AND (s.valid_until IS NULL OR s.valid_until > now()))";

    private static final String RECORDED = "SELECT min(first_at), max(last_at) FROM ("
            + "SELECT first_at, last_at FROM stream_chunk WHERE patient_id = ? AND first_at IS NOT NULL UNION ALL"
            + " SELECT at, at FROM logbook_revision WHERE patient_id = ?) t";

    /** The line about whom a clinician asked is that person's: it would tell who asked whether anybody has the address. */
    private static final String ASKED_OTHERS =
            "e.act = 'asked-for-consent' AND e.patient <> '' AND e.patient <> p.id::text";

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put(
                "profile",
                "SELECT id, given_name, family_name, birth_date, number, enrolled, emergency_refused FROM patient p");
        QUERIES.put(
                "account",
                "SELECT a.id, a.email, a.email_confirmed, a.role, a.unit, a.targets, a.zone, a.language, a.country,"
                        + " a.clock, a.paper, a.day_periods, a.carbohydrate, a.week_start,"
                        + " a.palette, a.opened FROM p JOIN account a ON a.id"
                        + OWN);
        QUERIES.put(
                "agreements",
                "SELECT a.agreement, a.version, a.accepted FROM p JOIN agreement_acceptance a ON a.account_id" + OWN);
        QUERIES.put(
                "relations",
                "SELECT a.account_id, a.relation, a.valid_from, a.valid_until FROM p JOIN patient_access a"
                        + " ON a.patient_id = p.id ORDER BY a.valid_from");
        QUERIES.put(
                "relation-invitations",
                "SELECT i.id, i.relation, i.address, i.invited_by, i.made, i.expires, i.valid_until FROM p"
                        + " JOIN relation_invitation i ON i.for_patient = p.id ORDER BY i.made");
        QUERIES.put(
                "dependant",
                "SELECT d.unit, d.targets, d.zone, d.country FROM p JOIN dependant d ON d.for_patient = p.id");
        QUERIES.put(
                "tokens",
                "SELECT t.name, t.scopes, t.made, t.expires, t.last_used FROM p JOIN bearer_token t ON t.account_id"
                        + OWN);
        QUERIES.put(
                "email-change",
                "SELECT c.email, c.asked, c.expires, c.old_yes AS old_said_yes, c.new_yes AS new_said_yes"
                        + " FROM p JOIN email_change c ON c.account_id" + OWN);
        QUERIES.put(
                "sessions",
                "SELECT v.began, v.used, v.program, v.system, v.address FROM p JOIN visit v ON v.account_id" + OWN
                        + " ORDER BY v.began");
        QUERIES.put(
                "browsers",
                "SELECT b.program, b.system, b.first_signed_in, b.last_signed_in FROM p JOIN known_browser b"
                        + " ON b.account_id" + OWN + " ORDER BY b.first_signed_in");
        QUERIES.put(
                "consents",
                "SELECT c.id, c.recipient_kind, c.recipient_id, c.purpose, c.first_day, c.last_day, c.valid_from,"
                        + " c.valid_until, c.withdrawn, array(SELECT d.data_class FROM consent_data_class d"
                        + " WHERE d.consent_id = c.id ORDER BY 1) AS data_classes FROM p JOIN consent c"
                        + " ON c.patient_id = p.id ORDER BY c.valid_from");
        QUERIES.put(
                "emergency-accesses",
                "SELECT c.id, c.recipient_id AS taken_by, e.clinic_id, e.reason, c.valid_from, c.valid_until,"
                        + " c.withdrawn, e.finding, e.note, e.reviewed_by, e.reviewed FROM p JOIN consent c"
                        + " ON c.patient_id = p.id JOIN emergency_access e ON e.consent_id = c.id ORDER BY c.valid_from");
        QUERIES.put(
                "code-visits",
                "SELECT v.consent_id, v.began, v.address FROM p JOIN consent c ON c.patient_id = p.id"
                        + " JOIN code_visit v ON v.consent_id = c.id ORDER BY v.began");
        QUERIES.put(
                "consent-requests",
                "SELECT r.id, r.asked_by, r.clinic_id, r.for_clinic, r.much, r.may_upload, r.purpose, r.first_day,"
                        + " r.last_day, r.valid_until, r.message, r.asked, r.lapses, r.state FROM p JOIN account a ON a.id"
                        + OWN
                        + " JOIN consent_request r ON r.for_patient = p.id OR (r.for_patient IS NULL"
                        + " AND r.address_key = a.email_key) WHERE a.email_confirmed IS NOT NULL AND r.lapses > now() ORDER BY r.asked");
        QUERIES.put(
                "logbook",
                "SELECT l.entry_id, l.revision, l.at, l.kind, l.amount, l.unit, l.diastolic, l.intensity, l.insulin,"
                        + " l.words, l.is_withdrawn, l.written_at, l.written_by FROM p JOIN logbook_revision l"
                        + " ON l.patient_id = p.id ORDER BY l.at, l.entry_id, l.revision");
        QUERIES.put(
                "exclusions",
                "SELECT e.id, e.begins, e.ends, e.reason, e.text, e.marked_by, e.marked, e.taken_back_by, e.taken_back"
                        + " FROM p JOIN exclusion e ON e.patient_id = p.id ORDER BY e.begins");
        QUERIES.put(
                "appointments",
                "SELECT a.day, a.noted_by, a.noted, a.taken_back_by, a.taken_back FROM p JOIN appointment a"
                        + " ON a.patient_id = p.id ORDER BY a.day, a.noted");
        QUERIES.put(
                "neighbours",
                "SELECT n.id, n.account_id, n.address, n.name, n.made, n.withdrawn, n.records, n.last_body, n.refused,"
                        + " n.last_refused FROM p JOIN neighbour n ON n.patient_id = p.id ORDER BY n.made");
        QUERIES.put(
                "neighbour-bodies",
                "SELECT b.neighbour_id, b.n, b.verb, b.collection, b.record, b.received,"
                        + " encode(b.body, 'base64') AS body_base64 FROM p JOIN neighbour_body b"
                        + " ON b.patient_id = p.id ORDER BY b.neighbour_id, b.n");
        QUERIES.put(
                "nightscout-sites",
                "SELECT s.account_id, s.address, s.sealed_token IS NOT NULL AS has_token, s.oldest, s.made,"
                        + " s.last_fetched, s.due, s.trouble FROM p JOIN nightscout_site s ON s.patient_id = p.id");
        QUERIES.put(
                "nightscout-cursors",
                "SELECT c.collection, c.since, c.below, c.began, c.reached, c.records FROM p JOIN nightscout_cursor c"
                        + " ON c.patient_id = p.id ORDER BY c.collection");
        QUERIES.put(
                "uploads",
                "SELECT u.id, u.sha256, u.size, u.file_name, u.family, u.model, u.date_order, u.state, u.sent_by,"
                        + " u.started_at, u.received_at, u.new_events, u.already_there, u.replaced FROM p JOIN upload u"
                        + " ON u.patient_id = p.id ORDER BY u.started_at");
        QUERIES.put(
                "deleted-uploads",
                "SELECT d.upload_id, d.sha256, d.size, d.family, d.received_at, d.deleted_at, d.deleted_by FROM p"
                        + " JOIN deleted_upload d ON d.patient_id = p.id ORDER BY d.n");
        QUERIES.put(
                "captures",
                "SELECT c.id, c.sha256, c.size, c.file_name, c.received_at, c.family, c.model, c.date_order,"
                        + " r.family AS read_by, r.decoder_version, r.is_readable, r.events, r.all_problems FROM p"
                        + " JOIN capture c ON c.patient_id = p.id LEFT JOIN capture_reading r"
                        + " ON r.patient_id = c.patient_id AND r.capture_id = c.id ORDER BY c.received_at");
        QUERIES.put(
                "problems",
                "SELECT q.capture_id, q.n, q.place, q.message FROM p JOIN capture_problem q ON q.patient_id = p.id"
                        + " ORDER BY q.capture_id, q.n");
        QUERIES.put(
                "devices",
                "SELECT d.id, d.family, d.model, d.serial, d.last_read, d.clock_ahead_seconds, d.next_cursor"
                        + " FROM p"
                        + " JOIN owned_device d ON d.patient_id = p.id ORDER BY d.last_read");
        QUERIES.put(
                "replaced-events",
                "SELECT e.capture_id, e.replaced_by, e.placed_at, e.line FROM p JOIN replaced_event e"
                        + " ON e.patient_id = p.id ORDER BY e.n");
        QUERIES.put(
                "redecodings",
                "SELECT r.id, r.reason, r.state, r.asked_at, r.applied_at, r.added, r.changed, r.gone FROM p"
                        + " JOIN redecoding r ON r.patient_id = p.id ORDER BY r.asked_at");
        QUERIES.put(
                "audit",
                "SELECT e.at, e.actor, e.patient, e.act, e.arguments, e.outcome FROM p JOIN audit_entry e"
                        + " ON e.patient = p.id::text OR e.actor IN (SELECT s.account_id::text FROM patient_access s"
                        + " WHERE s.patient_id = p.id AND s.relation = 'SELF') AND NOT (" + ASKED_OTHERS
                        + ") ORDER BY e.at");
    }

    @Inject
    private Sql sql;

    /** One file after the other. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(PatientId patient, TakeoutZip zip) throws IOException {
        for (Map.Entry<String, String> each : QUERIES.entrySet()) {
            try (OutputStream out = zip.entry(each.getKey() + ".jsonl")) {
                write(patient, each.getValue(), out);
            }
        }
    }

    /** From the first to the last day of which anything is recorded by a device or by hand. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Period> recorded(PatientId patient, ZoneId zone) {
        return sql.run(RECORDED, statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, patient.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1) == null
                        ? Optional.empty()
                        : Optional.of(new Period(day(row, 1, zone), day(row, 2, zone), zone));
            }
        });
    }

    private static LocalDate day(ResultSet row, int column, ZoneId zone) throws SQLException {
        return LocalDate.ofInstant(row.getObject(column, OffsetDateTime.class).toInstant(), zone);
    }

    private void write(PatientId patient, String query, OutputStream out) {
        String rows = "WITH p AS (SELECT * FROM patient WHERE id = ?) SELECT row_to_json(r)::text FROM ("
                + query.replace("FROM patient p", "FROM p") + ") r";
        sql.run(rows, statement -> {
            statement.setObject(1, patient.value());
            statement.setFetchSize(1000);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    out.write((row.getString(1) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
            return null;
        });
    }
}
