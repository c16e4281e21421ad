package org.islet.consent.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.clinic.ClinicId;
import org.islet.consent.ConsentId;
import org.islet.patient.PatientId;
import org.islet.patient.PersonName;
import org.islet.platform.Sql;

/** Where it is kept why access was taken, who does not want that, and what became of it. */
@ApplicationScoped
@Transactional
class EmergencyAccesses {

    /** How long what a clinic has reviewed stands in its list; for the patient it stays. */
    private static final Duration LISTED = Duration.ofDays(90);

    private static final String COLUMNS = "SELECT c.id, p.id, p.given_name, p.family_name, p.birth_date,"
            + " by.given_name, by.family_name, k.name, e.reason, c.valid_from, c.valid_until, c.withdrawn, e.finding,"
            + " e.note, r.given_name, r.family_name, e.reviewed, p.emergency_refused IS NOT NULL FROM ";

    private static final String TAKEN = "emergency_access e JOIN consent c ON c.id = e.consent_id"
            + " JOIN clinic k ON k.id = e.clinic_id LEFT JOIN staff_member by ON by.account_id = c.recipient_id"
            + " LEFT JOIN staff_member r ON r.account_id = e.reviewed_by";

    private static final String SELECT = COLUMNS + TAKEN + " JOIN patient p ON p.id = c.patient_id WHERE ";

    /** With a row for a patient of whom nothing was taken. */
    private static final String OF_PATIENT =
            COLUMNS + "patient p LEFT JOIN (" + TAKEN + ") ON c.patient_id = p.id WHERE p.id = ?";

    private static final String NEWEST_FIRST = " ORDER BY c.valid_from DESC, c.id";

    @Inject
    private Sql sql;

    /** Those who may be meant, whether or not they want that. */
    List<Candidate> sought(SoughtPatient wanted) {
        String query = "SELECT id, given_name, family_name FROM patient WHERE birth_date = ?" + " ORDER BY id";
        return sql
                .run(query, statement -> {
                    statement.setObject(1, wanted.birthDate());
                    return Sql.list(statement, EmergencyAccesses::candidate);
                })
                .stream()
                .filter(each -> wanted.isCalled(each.name()))
                .toList();
    }

    /** Whether the patient is there at this moment, and leaves it to the clinicians. */
    boolean isAllowed(PatientId patient) {
        return isThere(patient, "emergency_refused IS NULL");
    }

    /** Whether the patient is there, and does not want it. */
    boolean isRefused(PatientId patient) {
        return isThere(patient, "emergency_refused IS NOT NULL");
    }

    private boolean isThere(PatientId patient, String condition) {
        return sql.run("SELECT 1 FROM patient WHERE id = ? AND " + condition, statement -> {
            statement.setObject(1, patient.value());
            return !Sql.list(statement, row -> row.getInt(1)).isEmpty();
        });
    }

    /** Whether it was this account that took it. */
    boolean isOf(ConsentId taken, AccountId account) {
        return sql.run("SELECT 1 FROM consent WHERE id = ? AND recipient_id = ?", statement -> {
            statement.setObject(1, taken.value());
            statement.setObject(2, account.value());
            return !Sql.list(statement, row -> row.getInt(1)).isEmpty();
        });
    }

    void add(ConsentId taken, ClinicId clinic, String reason) {
        sql.run("INSERT INTO emergency_access (consent_id, clinic_id, reason) VALUES (?, ?, ?)", statement -> {
            statement.setObject(1, taken.value());
            statement.setObject(2, clinic.value());
            statement.setString(3, reason);
            return statement.executeUpdate();
        });
    }

    /** All that was taken, the newest first, and whether the patient leaves it to clinicians. */
    EmergencyChoice of(PatientId patient, boolean isOffered) {
        return sql.run(OF_PATIENT + NEWEST_FIRST, statement -> {
            statement.setObject(1, patient.value());
            List<EmergencyAccess> taken = new ArrayList<>();
            boolean isRefused = false;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    isRefused = row.getBoolean(18);
                    if (row.getObject(1) != null) {
                        taken.add(access(row));
                    }
                }
            }
            return new EmergencyChoice(isOffered, !isRefused, taken);
        });
    }

    /** What a clinician took that goes on. */
    List<ReviewedAccess> openOf(AccountId clinician, Instant now) {
        String open = SELECT + "c.recipient_id = ? AND c.withdrawn IS NULL AND c.valid_until > ?" + NEWEST_FIRST;
        return sql.run(open, statement -> {
            statement.setObject(1, clinician.value());
            statement.setObject(2, column(now));
            return Sql.list(statement, EmergencyAccesses::reviewed);
        });
    }

    /** What waits for a review first, then what had one of late. */
    List<ReviewedAccess> of(ClinicId clinic, Instant now) {
        String listed = SELECT + "e.clinic_id = ? AND (e.reviewed IS NULL OR e.reviewed > ?)"
                + " ORDER BY e.reviewed IS NOT NULL, c.valid_from DESC, c.id";
        return sql.run(listed, statement -> {
            statement.setObject(1, clinic.value());
            statement.setObject(2, column(now.minus(LISTED)));
            return Sql.list(statement, EmergencyAccesses::reviewed);
        });
    }

    Optional<ReviewedAccess> find(ClinicId clinic, ConsentId id) {
        return sql.run(SELECT + "e.clinic_id = ? AND c.id = ?", statement -> {
            statement.setObject(1, clinic.value());
            statement.setObject(2, id.value());
            return Sql.list(statement, EmergencyAccesses::reviewed).stream().findFirst();
        });
    }

    /** False where somebody said it before. */
    boolean review(ConsentId id, NewReview said, AccountId by, Instant now) {
        String update = "UPDATE emergency_access SET finding = ?, note = ?, reviewed_by = ?, reviewed = ?"
                + " WHERE consent_id = ? AND finding IS NULL";
        return sql.run(update, statement -> {
            statement.setString(1, said.finding().name());
            statement.setString(2, said.note().orElse(null));
            statement.setObject(3, by.value());
            statement.setObject(4, column(now));
            statement.setObject(5, id.value());
            return statement.executeUpdate() == 1;
        });
    }

    /** The first moment counts while it goes on. */
    void refuse(PatientId patient, Instant now) {
        sql.run("UPDATE patient SET emergency_refused = coalesce(emergency_refused, ?) WHERE id = ?", statement -> {
            statement.setObject(1, column(now));
            return choose(statement, 2, patient);
        });
    }

    void allow(PatientId patient) {
        sql.run("UPDATE patient SET emergency_refused = NULL WHERE id = ?", statement -> choose(statement, 1, patient));
    }

    private static int choose(PreparedStatement statement, int place, PatientId patient) throws SQLException {
        statement.setObject(place, patient.value());
        return statement.executeUpdate();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new PatientId(row.getObject(1, UUID.class)), new PersonName(row.getString(2), row.getString(3)));
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Somebody of that name and birth date. */
    record Candidate(PatientId patient, PersonName name) {}

    private static ReviewedAccess reviewed(ResultSet row) throws SQLException {
        return new ReviewedAccess(
                new PatientId(row.getObject(2, UUID.class)),
                new PersonName(row.getString(3), row.getString(4)),
                Optional.ofNullable(row.getObject(5, LocalDate.class)),
                access(row));
    }

    private static EmergencyAccess access(ResultSet row) throws SQLException {
        return new EmergencyAccess(
                new ConsentId(row.getObject(1, UUID.class)),
                name(row, 6),
                row.getString(8),
                row.getString(9),
                moment(row, 10).orElseThrow(),
                moment(row, 11).orElseThrow(),
                moment(row, 12),
                review(row));
    }

    private static Optional<Review> review(ResultSet row) throws SQLException {
        String finding = row.getString(13);
        return finding == null
                ? Optional.empty()
                : Optional.of(new Review(
                        Finding.valueOf(finding),
                        Optional.ofNullable(row.getString(14)),
                        name(row, 15),
                        moment(row, 17).orElseThrow()));
    }

    /** Empty for somebody whose account is gone. */
    private static String name(ResultSet row, int column) throws SQLException {
        String given = row.getString(column);
        return given == null ? "" : new PersonName(given, row.getString(column + 1)).full();
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
