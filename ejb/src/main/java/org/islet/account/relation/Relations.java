package org.islet.account.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.account.PatientAccess;
import org.islet.account.PatientRelation;
import org.islet.account.Relation;
import org.islet.patient.PatientId;
import org.islet.patient.PersonName;
import org.islet.platform.Sql;

/** Where relations begin and end, and who stands in one at this moment. */
@ApplicationScoped
class Relations {

    private static final String HOLDS =
            " AND a.valid_from <= ? AND (a.valid_until IS NULL OR a.valid_until > ?) ORDER BY ";

    /** Called by the patient they are, by the name patients read of staff, by the name they gave, or by their address. */
    private static final String ACTORS = "SELECT a.id, a.account_id, a.relation, a.valid_from, a.valid_until,"
            + " coalesce(p.given_name, s.given_name, c.given_name, c.email),"
            + " coalesce(p.family_name, s.family_name, c.family_name, '')"
            + " FROM patient_access a JOIN account c ON c.id = a.account_id"
            + " LEFT JOIN patient_access own ON own.account_id = a.account_id AND own.relation = 'SELF'"
            + " AND own.valid_until IS NULL LEFT JOIN patient p ON p.id = own.patient_id"
            + " LEFT JOIN staff_member s ON s.account_id = a.account_id WHERE a.patient_id = ?" + HOLDS
            + "position(left(a.relation, 1) IN 'SGC'), a.valid_from, a.id";

    private static final String PATIENTS =
            "SELECT a.patient_id, a.relation, a.valid_until, p.given_name, p.family_name, a.id FROM patient_access a"
                    + " JOIN patient p ON p.id = a.patient_id WHERE a.account_id = ?" + HOLDS
                    + "position(left(a.relation, 1) IN 'SGC'), p.given_name, p.family_name, a.id";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Whoever ends, begins or answers about this patient at the same time does it afterwards. */
    void takeTurn(PatientId patient) {
        sql.turn("relations " + patient);
    }

    void begin(AccountId account, PatientRelation relation, Optional<Instant> until) {
        database.persist(new PatientAccess(account, relation, clock.instant(), until));
        database.flush(); // who acts for whom is asked in plain SQL
    }

    /** Those who may act for the patient now: the patient first, then who decides, then who helps. */
    List<Actor> of(PatientId patient) {
        return sql.run(ACTORS, statement -> {
            askFor(statement, patient.value());
            return Sql.list(statement, Relations::actor);
        });
    }

    /** The account as who decides for the patient now. */
    Optional<Actor> deciding(PatientId patient, AccountId account) {
        return of(patient).stream()
                .filter(each ->
                        each.account().equals(account) && each.relation().decides())
                .findFirst();
    }

    /** Those an account may act for now: itself first. */
    List<RelatedPatient> of(AccountId account) {
        return sql.run(PATIENTS, statement -> {
            askFor(statement, account.value());
            return Sql.list(
                    statement,
                    row -> new RelatedPatient(
                            new RelationId(row.getObject(6, UUID.class)),
                            new PatientId(row.getObject(1, UUID.class)),
                            Relation.valueOf(row.getString(2)),
                            new PersonName(row.getString(4), row.getString(5)),
                            moment(row, 3)));
        });
    }

    private void askFor(java.sql.PreparedStatement statement, UUID whom) throws SQLException {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        statement.setObject(1, whom);
        statement.setObject(2, now);
        statement.setObject(3, now);
    }

    /** The row of a relation that holds now, to be changed. */
    Optional<PatientAccess> find(RelationId id) {
        return Optional.ofNullable(database.find(PatientAccess.class, id.value()))
                .filter(found -> found.holdsAt(clock.instant()));
    }

    /** From this moment on it gives nothing. */
    void end(RelationId id) {
        find(id).ifPresent(found -> found.lastUntil(Optional.of(clock.instant())));
        database.flush();
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                new RelationId(row.getObject(1, UUID.class)),
                new AccountId(row.getObject(2, UUID.class)),
                Relation.valueOf(row.getString(3)),
                new PersonName(row.getString(6), row.getString(7)),
                moment(row, 4).orElseThrow(),
                moment(row, 5));
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
