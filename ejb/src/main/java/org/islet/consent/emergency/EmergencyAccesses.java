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

    private static final String SELECT = "SELECT c.id, c.patient_id, p.given_name, p.family_name, p.birth_date,"
            + " c.recipient_id, k.name, e.reason, c.valid_from, c.valid_until, c.withdrawn, e.finding, e.note,"
            + " e.reviewed_by, e.reviewed FROM emergency_access e JOIN consent c ON c.id = e.consent_id"
            + " JOIN patient p ON p.id = c.patient_id JOIN clinic k ON k.id = e.clinic_id WHERE ";

    private static final String NEWEST_FIRST = " ORDER BY c.valid_from DESC, c.id";

    @Inject
    private Sql sql;

    /** Those who may be meant, whether or not they want that. */
    List<Candidate> sought(SoughtPatient wanted) {
        String query = "SELECT id, given_name, family_name, emergency_refused IS NOT NULL FROM patient"
                + " WHERE birth_date = ? ORDER BY id";
        return sql
                .run(query, statement -> {
                    statement.setObject(1, wanted.birthDate());
                    return Sql.list(statement, EmergencyAccesses::candidate);
                })
                .stream()
                .filter(each -> wanted.isCalled(each.name()))
                .toList();
    }

    void add(ConsentId taken, ClinicId clinic, String reason) {
        sql.run("INSERT INTO emergency_access (consent_id, clinic_id, reason) VALUES (?, ?, ?)", statement -> {
            statement.setObject(1, taken.value());
            statement.setObject(2, clinic.value());
            statement.setString(3, reason);
            return statement.executeUpdate();
        });
    }

    /** The newest first. */
    List<TakenAccess> of(PatientId patient) {
        return sql.run(SELECT + "c.patient_id = ?" + NEWEST_FIRST, statement -> {
            statement.setObject(1, patient.value());
            return Sql.list(statement, TakenAccess::of);
        });
    }

    /** What a clinician took that goes on. */
    List<TakenAccess> openOf(AccountId clinician, Instant now) {
        String open = SELECT + "c.recipient_id = ? AND c.withdrawn IS NULL AND c.valid_until > ?" + NEWEST_FIRST;
        return sql.run(open, statement -> {
            statement.setObject(1, clinician.value());
            statement.setObject(2, column(now));
            return Sql.list(statement, TakenAccess::of);
        });
    }

    /** What waits for a review first, then what had one of late. */
    List<TakenAccess> of(ClinicId clinic, Instant now) {
        String listed = SELECT + "e.clinic_id = ? AND (e.reviewed IS NULL OR e.reviewed > ?)"
                + " ORDER BY e.reviewed IS NOT NULL, c.valid_from DESC, c.id";
        return sql.run(listed, statement -> {
            statement.setObject(1, clinic.value());
            statement.setObject(2, column(now.minus(LISTED)));
            return Sql.list(statement, TakenAccess::of);
        });
    }

    Optional<TakenAccess> find(ClinicId clinic, ConsentId id) {
        return sql.run(SELECT + "e.clinic_id = ? AND c.id = ?", statement -> {
            statement.setObject(1, clinic.value());
            statement.setObject(2, id.value());
            return Sql.list(statement, TakenAccess::of).stream().findFirst();
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

    boolean isRefused(PatientId patient) {
        return sql.run("SELECT 1 FROM patient WHERE id = ? AND emergency_refused IS NOT NULL", statement -> {
            statement.setObject(1, patient.value());
            return !Sql.list(statement, row -> row.getInt(1)).isEmpty();
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
                new PatientId(row.getObject(1, UUID.class)),
                new PersonName(row.getString(2), row.getString(3)),
                row.getBoolean(4));
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Somebody of that name and birth date. */
    record Candidate(PatientId patient, PersonName name, boolean isRefused) {}

    /** A row, in which people are ids still. */
    record TakenAccess(
            ConsentId id,
            PatientId patient,
            PersonName name,
            Optional<LocalDate> born,
            AccountId by,
            String clinic,
            String reason,
            Instant from,
            Instant until,
            Optional<Instant> ended,
            Optional<Reviewed> review) {

        private static TakenAccess of(ResultSet row) throws SQLException {
            return new TakenAccess(
                    new ConsentId(row.getObject(1, UUID.class)),
                    new PatientId(row.getObject(2, UUID.class)),
                    new PersonName(row.getString(3), row.getString(4)),
                    Optional.ofNullable(row.getObject(5, LocalDate.class)),
                    new AccountId(row.getObject(6, UUID.class)),
                    row.getString(7),
                    row.getString(8),
                    moment(row, 9).orElseThrow(),
                    moment(row, 10).orElseThrow(),
                    moment(row, 11),
                    Reviewed.of(row));
        }
    }

    /** What a clinic found, by whom. */
    record Reviewed(Finding finding, Optional<String> note, AccountId by, Instant at) {

        private static Optional<Reviewed> of(ResultSet row) throws SQLException {
            String finding = row.getString(12);
            return finding == null
                    ? Optional.empty()
                    : Optional.of(new Reviewed(
                            Finding.valueOf(finding),
                            Optional.ofNullable(row.getString(13)),
                            new AccountId(row.getObject(14, UUID.class)),
                            moment(row, 15).orElseThrow()));
        }
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
