package org.islet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.jspecify.annotations.Nullable;

/** Where the audit trail is kept: one line after the other in each chain, never changed. */
@ApplicationScoped
class AuditTrail {

    private static final String SELECT =
            "SELECT chain, number, hash, at, actor, patient, act, outcome, arguments FROM audit_entry";

    private static final String OF_PATIENT = " WHERE patient = ? AND (? OR actor <> ?)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /**
     * Written in the transaction of the act: both are kept, or neither. It is the last thing that transaction does, for
     * from here to its end nobody else writes to the same chain.
     */
    @Transactional
    void append(AuditRecord act) {
        entities.flush();
        ChainName chain = ChainName.of(act);
        takeTurn(chain);
        insert(AuditEntry.after(end(chain), chain, clock.instant().truncatedTo(ChronoUnit.MICROS), act));
    }

    /** A refusal undoes whatever transaction it happened in; the line about it stays. */
    @Transactional(TxType.REQUIRES_NEW)
    void appendRefusal(AuditRecord act) {
        append(act);
    }

    /** Until the transaction ends, nobody else writes to this chain. */
    @Transactional
    void takeTurn(ChainName chain) {
        sql.turn("audit " + chain.value());
    }

    private ChainLink end(ChainName chain) {
        return read(SELECT + " WHERE chain = ? ORDER BY number DESC LIMIT 1", statement -> {
                    statement.setString(1, chain.value());
                })
                .stream()
                .findFirst()
                .map(AuditEntry::link)
                .orElseGet(chain::start);
    }

    private void insert(AuditEntry entry) {
        sql.run(
                "INSERT INTO audit_entry (chain, number, hash, at, actor, patient, act, outcome, arguments)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setString(1, entry.chain().value());
                    statement.setLong(2, entry.link().number());
                    statement.setBytes(3, entry.link().hash());
                    statement.setObject(4, entry.at().atOffset(ZoneOffset.UTC));
                    statement.setString(5, entry.what().actor());
                    statement.setString(6, entry.what().patient());
                    statement.setString(7, entry.what().act().what());
                    statement.setString(8, entry.what().outcome().name());
                    statement.setArray(9, arguments(statement, entry.what().act()));
                    return statement.executeUpdate();
                });
    }

    /** Of some patients those with whose data an account has not done something today, by the days of UTC. */
    @Transactional
    List<PatientId> withoutLineToday(AccountId actor, Collection<PatientId> patients, AuditAct act) {
        return sql.run(
                "SELECT p FROM unnest(?::text[]) p WHERE NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.patient = p"
                        + " AND e.at >= ? AND e.actor = ? AND e.act = ? AND e.outcome = 'DONE')",
                statement -> {
                    Object[] ids = patients.stream().map(PatientId::toString).toArray();
                    statement.setArray(1, statement.getConnection().createArrayOf("text", ids));
                    statement.setObject(
                            2, clock.instant().truncatedTo(ChronoUnit.DAYS).atOffset(ZoneOffset.UTC));
                    statement.setString(3, actor.toString());
                    statement.setString(4, act.what());
                    List<PatientId> found = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            found.add(PatientId.parse(rows.getString(1)).orElseThrow());
                        }
                    }
                    return found;
                });
    }

    /** What was done and tried with a patient's data, newest first, from whichever chain. */
    @Transactional
    List<AuditEntry> of(PatientId patient, AccountId caller, AccessQuery query) {
        return read(SELECT + OF_PATIENT + " ORDER BY at DESC, number DESC OFFSET ? LIMIT ?", statement -> {
            fill(statement, patient, caller, query.withOwn());
            statement.setInt(4, query.skipped());
            statement.setInt(5, query.atMost());
        });
    }

    @Transactional
    int count(PatientId patient, AccountId caller, boolean withOwn) {
        return sql.run("SELECT count(*) FROM audit_entry" + OF_PATIENT, statement -> {
            fill(statement, patient, caller, withOwn);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    private static void fill(PreparedStatement statement, PatientId patient, AccountId caller, boolean withOwn)
            throws SQLException {
        statement.setString(1, patient.toString());
        statement.setBoolean(2, withOwn);
        statement.setString(3, caller.toString());
    }

    /** The next lines in the order of their chains; none when there are no more. */
    @Transactional
    List<AuditEntry> after(ChainName chain, long number, int atMost) {
        return read(SELECT + " WHERE (chain, number) > (?, ?) ORDER BY chain, number LIMIT ?", statement -> {
            statement.setString(1, chain.value());
            statement.setLong(2, number);
            statement.setInt(3, atMost);
        });
    }

    /** Fills the places of a statement. */
    private interface Filling {
        void of(PreparedStatement statement) throws SQLException;
    }

    private List<AuditEntry> read(String query, Filling filling) {
        return sql.run(query, statement -> {
            filling.of(statement);
            List<AuditEntry> entries = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
            return entries;
        });
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                new ChainName(row.getString(1)),
                new ChainLink(row.getLong(2), row.getBytes(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                new AuditRecord(row.getString(5), row.getString(6), act(row), Outcome.valueOf(row.getString(8))));
    }

    private static AuditAct act(ResultSet row) throws SQLException {
        var arguments = Optional.ofNullable(row.getArray(9));
        return arguments.isEmpty()
                ? AuditAct.inWords(row.getString(7))
                : AuditAct.of(row.getString(7), (String[]) arguments.get().getArray());
    }

    private static @Nullable Array arguments(PreparedStatement statement, AuditAct act) throws SQLException {
        return act.arguments().isEmpty()
                ? null
                : statement
                        .getConnection()
                        .createArrayOf("text", act.arguments().get().toArray());
    }
}
