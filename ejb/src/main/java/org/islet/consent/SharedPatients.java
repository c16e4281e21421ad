package org.islet.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.islet.account.Identity;
import org.islet.clinic.ClinicId;
import org.islet.patient.PatientId;
import org.islet.patient.PatientProfile;
import org.islet.patient.PersonName;
import org.islet.platform.Sql;

/**
 * The list of a clinician: consents with the names they come with, found, put in order and cut in one statement. Of
 * several consents of a patient the list says the first beginning and the last end, and no end where one has none.
 */
@ApplicationScoped
@Transactional
class SharedPatients {

    private static final String TO_ME = "((c.recipient_kind = 'CLINICIAN' AND c.recipient_id = ?)"
            + " OR (c.recipient_kind = 'CLINIC' AND c.recipient_id = ?))";

    private static final String VALID = " FROM consent c JOIN patient p ON p.id = c.patient_id WHERE " + TO_ME
            + " AND c.withdrawn IS NULL AND c.valid_from <= ? AND (c.valid_until IS NULL OR c.valid_until > ?)"
            + " AND NOT EXISTS (SELECT 1 FROM unnest(?::text[]) word WHERE strpos("
            + "lower(concat_ws(' ', p.given_name, p.family_name, p.birth_date, p.number)), word) = 0)";

    private static final String UNTIL =
            "CASE WHEN bool_or(c.valid_until IS NULL) THEN NULL ELSE max(c.valid_until) END";

    /** A place in the list is named by the patient who stands there, and only to somebody they once shared with. */
    private static final String QUERY = "SELECT p.id, p.given_name, p.family_name, p.birth_date, min(c.valid_from), "
            + UNTIL
            + ", bool_or(EXISTS (SELECT 1 FROM consent_data_class d WHERE d.consent_id = c.id AND d.data_class = 'SENDING')), p.number"
            + VALID
            + " AND (?::uuid IS NULL OR (lower(p.family_name), lower(p.given_name), p.id) > (SELECT"
            + " lower(q.family_name), lower(q.given_name), q.id FROM patient q WHERE q.id = ? AND EXISTS"
            + " (SELECT 1 FROM consent c WHERE c.patient_id = q.id AND " + TO_ME + ")))"
            + " GROUP BY p.id ORDER BY %s OFFSET ? LIMIT ?";

    private static final String COUNT = "SELECT count(DISTINCT p.id)" + VALID;

    /** What is most first. */
    private static final Comparator<Extent> ORDER = Comparator.comparing(Extent::isGlucoseOnly)
            .thenComparing(extent -> extent.window().first())
            .thenComparing(extent -> extent.window().last());

    @Inject
    private Consents consents;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    List<SharedPatient> of(Identity clinician, SharedPatientQuery query) {
        List<SharedPatient> found = found(clinician, query);
        Map<PatientId, List<Extent>> extents =
                extents(clinician, found.stream().map(SharedPatient::patient).toList());
        return found.stream()
                .map(patient -> patient.with(extents.getOrDefault(patient.patient(), List.of())))
                .toList();
    }

    private Map<PatientId, List<Extent>> extents(Identity clinician, List<PatientId> patients) {
        if (patients.isEmpty()) {
            return Map.of();
        }
        return consents.validFor(clinician, patients).stream()
                .collect(Collectors.groupingBy(
                        Consent::patient,
                        Collectors.mapping(
                                consent -> consent.given("").extent(),
                                Collectors.collectingAndThen(Collectors.toList(), SharedPatients::inOrder))));
    }

    private static List<Extent> inOrder(List<Extent> extents) {
        return extents.stream().sorted(ORDER).toList();
    }

    private List<SharedPatient> found(Identity clinician, SharedPatientQuery query) {
        return sql.run(QUERY.formatted(orderOf(query.order())), statement -> {
            fill(statement, clinician, query);
            List<SharedPatient> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(patient(rows));
                }
            }
            return found;
        });
    }

    /** How many are found by these words. */
    int count(Identity clinician, String words) {
        return sql.run(COUNT, statement -> {
            fillValid(statement, clinician, words);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    /** Without an end is the latest of all; a birth date nobody knows stands last either way. */
    private static String orderOf(SharedPatientOrder order) {
        String direction = order.isDescending() ? " DESC" : "";
        String byName = "lower(p.family_name)" + direction + ", lower(p.given_name)" + direction + ", p.id" + direction;
        return switch (order.by()) {
            case NAME -> byName;
            case BIRTH_DATE -> "p.birth_date" + direction + " NULLS LAST, " + byName;
            case SINCE -> "min(c.valid_from)" + direction + ", " + byName;
            case UNTIL -> UNTIL + direction + ", " + byName;
        };
    }

    private void fill(PreparedStatement statement, Identity clinician, SharedPatientQuery query) throws SQLException {
        UUID after = query.after().map(PatientId::value).orElse(null);
        int place = fillValid(statement, clinician, query.words());
        statement.setObject(place++, after);
        statement.setObject(place++, after);
        place = toMe(statement, place, clinician);
        statement.setInt(place++, query.skipped());
        statement.setInt(place, query.atMost());
    }

    private int fillValid(PreparedStatement statement, Identity clinician, String words) throws SQLException {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int place = toMe(statement, 1, clinician);
        statement.setObject(place++, now);
        statement.setObject(place++, now);
        statement.setArray(place++, statement.getConnection().createArrayOf("text", each(words)));
        return place;
    }

    private static int toMe(PreparedStatement statement, int place, Identity clinician) throws SQLException {
        statement.setObject(place, clinician.account().value());
        statement.setObject(place + 1, clinician.clinic().map(ClinicId::value).orElseThrow());
        return place + 2;
    }

    private static String[] each(String words) {
        String stripped = words.strip().toLowerCase(Locale.ROOT);
        return stripped.isEmpty() ? new String[0] : stripped.split("\\s+");
    }

    private static SharedPatient patient(ResultSet row) throws SQLException {
        return new SharedPatient(
                new PatientId(row.getObject(1, UUID.class)),
                new PatientProfile(
                        new PersonName(row.getString(2), row.getString(3)),
                        Optional.ofNullable(row.getObject(4, LocalDate.class)),
                        Optional.ofNullable(row.getString(8))),
                moment(row, 5).orElseThrow(),
                moment(row, 6),
                row.getBoolean(7),
                List.of());
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
