package org.islet.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.account.token.TokenId;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/** Which programs were let in, and what came of them. Each method is part of its caller's transaction, but for one. */
@ApplicationScoped
@Transactional
class Neighbours {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private static final String ROW = "SELECT patient_id, id, account_id, token_id, address, name, made, records,"
            + " last_body, refused, last_refused, CASE WHEN window_began > ? THEN in_window ELSE 0 END, %s"
            + " FROM neighbour n WHERE withdrawn IS NULL AND ";

    /** What waits is counted for people, and not for each request of a program. */
    private static final String COUNTED = ROW.formatted(
            "(SELECT count(*) FROM neighbour_body b WHERE b.patient_id =" + " n.patient_id AND b.neighbour_id = n.id)");

    private static final String UNCOUNTED = ROW.formatted("0::bigint");

    private static final String ONE_MORE = " in_window = CASE WHEN window_began > ? THEN in_window + 1 ELSE 1 END,"
            + " window_began = CASE WHEN window_began > ? THEN window_began ELSE ? END WHERE patient_id = ? AND id = ?";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** One of them as it is kept. */
    record Kept(
            PatientId patient,
            NeighbourId id,
            AccountId account,
            TokenId token,
            String address,
            String name,
            Instant made,
            long records,
            Optional<Instant> lastBody,
            long refused,
            Optional<Instant> lastRefused,
            int sentInWindow,
            long waiting) {

        Neighbour shown(String baseAddress, Optional<Instant> expires) {
            return new Neighbour(
                    id, name, baseAddress, made, expires, records, lastBody, waiting, refused, lastRefused);
        }
    }

    void add(PatientId patient, AccountId account, TokenId token, String address, String name) {
        sql.run(
                "INSERT INTO neighbour (patient_id, id, account_id, token_id, address, name, made)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, UUID.randomUUID());
                    statement.setObject(3, account.value());
                    statement.setObject(4, token.value());
                    statement.setString(5, address);
                    statement.setString(6, name);
                    statement.setObject(7, now());
                    return statement.executeUpdate();
                });
    }

    /** Those that were not withdrawn, the newest first. */
    List<Kept> of(PatientId patient) {
        return list(COUNTED + "patient_id = ? ORDER BY made DESC", patient.value());
    }

    Optional<Kept> find(PatientId patient, NeighbourId id) {
        return of(patient).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Among those of the patients whose rows may be seen here. */
    Optional<Kept> at(String address) {
        return list(UNCOUNTED + "address = ?", address).stream().findFirst();
    }

    /** What waits is read all the same: it was acknowledged. */
    void withdraw(Kept neighbour) {
        sql.run("UPDATE neighbour SET withdrawn = ? WHERE patient_id = ? AND id = ?", statement -> {
            statement.setObject(1, now());
            statement.setObject(2, neighbour.patient().value());
            statement.setObject(3, neighbour.id().value());
            return statement.executeUpdate();
        });
    }

    /**
     * One more within ten minutes; refused ones count as well. The row is held until the transaction ends.
     *
     * @param due when what waits is gathered, where nothing waited before
     * @return its place in the order of bodies
     */
    long count(Kept neighbour, int records, Instant due) {
        String update = "UPDATE neighbour SET bodies = bodies + 1, records = records + ?, last_body = ?,"
                + " due = coalesce(due, ?)," + ONE_MORE + " RETURNING bodies";
        return sql.run(update, statement -> {
            statement.setInt(1, records);
            statement.setObject(2, now());
            statement.setObject(3, due.atOffset(ZoneOffset.UTC));
            oneMore(statement, 4, neighbour);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Kept whatever becomes of the request that was refused. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(Kept neighbour) {
        sql.run("UPDATE neighbour SET last_refused = ?, refused = refused + 1," + ONE_MORE, statement -> {
            statement.setObject(1, now());
            oneMore(statement, 2, neighbour);
            return statement.executeUpdate();
        });
    }

    private void oneMore(PreparedStatement statement, int first, Kept neighbour) throws SQLException {
        int place = first;
        statement.setObject(place++, now().minus(WINDOW));
        statement.setObject(place++, now().minus(WINDOW));
        statement.setObject(place++, now());
        statement.setObject(place++, neighbour.patient().value());
        statement.setObject(place, neighbour.id().value());
    }

    private List<Kept> list(String query, Object value) {
        return sql.run(query, statement -> {
            statement.setObject(1, now().minus(WINDOW));
            statement.setObject(2, value);
            return read(statement);
        });
    }

    private static List<Kept> read(PreparedStatement statement) throws SQLException {
        List<Kept> all = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.add(new Kept(
                        new PatientId(row.getObject(1, UUID.class)),
                        new NeighbourId(row.getObject(2, UUID.class)),
                        new AccountId(row.getObject(3, UUID.class)),
                        new TokenId(row.getObject(4, UUID.class)),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getLong(8),
                        moment(row, 9),
                        row.getLong(10),
                        moment(row, 11),
                        row.getInt(12),
                        row.getLong(13)));
            }
        }
        return all;
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
