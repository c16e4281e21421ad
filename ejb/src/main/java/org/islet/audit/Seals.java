package org.islet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.platform.Sql;

/**
 * Where seals are kept. A seal is a line over the ends of all chains that grew since the seal before; a chain that was
 * cut off or removed whole no longer has the end that was sealed.
 */
@ApplicationScoped
@Transactional
class Seals {

    /** From each chain to the next through the key, so that the lines between are not read. */
    private static final String GROWN =
            "WITH RECURSIVE known AS ((SELECT chain FROM audit_entry ORDER BY chain LIMIT 1)"
                    + " UNION ALL SELECT (SELECT e.chain FROM audit_entry e WHERE e.chain > k.chain ORDER BY e.chain LIMIT 1)"
                    + " FROM known k WHERE k.chain IS NOT NULL)"
                    + " SELECT k.chain, line.number, line.hash FROM known k CROSS JOIN LATERAL"
                    + " (SELECT e.number, e.hash FROM audit_entry e WHERE e.chain = k.chain ORDER BY e.number DESC LIMIT 1) line"
                    + " WHERE line.number > coalesce((SELECT s.number FROM audit_sealed_end s WHERE s.chain = k.chain"
                    + " ORDER BY s.number DESC LIMIT 1), 0) ORDER BY k.chain";

    private static final String AFTER = "SELECT s.number, s.hash, s.at, e.chain, e.number, e.hash, line.hash"
            + " FROM audit_seal s JOIN audit_sealed_end e ON e.seal = s.number"
            + " LEFT JOIN audit_entry line ON line.chain = e.chain AND line.number = e.number"
            + " WHERE (e.seal, e.chain) > (?, ?) ORDER BY e.seal, e.chain LIMIT ?";

    /** An end that grew and is to be sealed. */
    private record Grown(ChainName chain, ChainLink end) {}

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Seals what was written since the last seal; of several portals at once, one does. */
    void seal() {
        if (claim()) {
            List<Grown> grown = grown();
            if (!grown.isEmpty()) {
                add(newest().orElse(ChainLink.START), grown);
            }
        }
    }

    private boolean claim() {
        return sql.run("SELECT pg_try_advisory_xact_lock(hashtextextended('audit seals', 0))", statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    private List<Grown> grown() {
        return sql.run(GROWN, statement -> {
            List<Grown> grown = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    grown.add(new Grown(
                            new ChainName(rows.getString(1)), new ChainLink(rows.getLong(2), rows.getBytes(3))));
                }
            }
            return grown;
        });
    }

    private void add(ChainLink previous, List<Grown> grown) {
        long number = previous.number() + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var hash = new SealHash(previous, number, now);
        sql.run("INSERT INTO audit_sealed_end (seal, chain, number, hash) VALUES (?, ?, ?, ?)", statement -> {
            for (Grown each : grown) {
                hash.with(each.chain(), each.end());
                statement.setLong(1, number);
                statement.setString(2, each.chain().value());
                statement.setLong(3, each.end().number());
                statement.setBytes(4, each.end().hash());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
        sql.run("INSERT INTO audit_seal (number, at, hash) VALUES (?, ?, ?)", statement -> {
            statement.setLong(1, number);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setBytes(3, hash.value());
            return statement.executeUpdate();
        });
    }

    /** The last seal; empty before the first. */
    Optional<ChainLink> newest() {
        return sql.run("SELECT number, hash FROM audit_seal ORDER BY number DESC LIMIT 1", statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new ChainLink(row.getLong(1), row.getBytes(2))) : Optional.empty();
            }
        });
    }

    /** Whether this is a seal that is kept, or a line of the chain whose end was noted before there were seals. */
    boolean isKept(ChainLink noted) {
        String both = "SELECT 1 FROM audit_seal WHERE number = ? AND hash = ?"
                + " UNION ALL SELECT 1 FROM audit_entry WHERE chain = 'all' AND number = ? AND hash = ?";
        return sql.run(both, statement -> {
            statement.setLong(1, noted.number());
            statement.setBytes(2, noted.hash());
            statement.setLong(3, noted.number());
            statement.setBytes(4, noted.hash());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    /** The next sealed ends in the order of their seals; none when there are no more. */
    List<SealedEnd> after(long seal, ChainName chain, int atMost) {
        return sql.run(AFTER, statement -> {
            statement.setLong(1, seal);
            statement.setString(2, chain.value());
            statement.setInt(3, atMost);
            List<SealedEnd> ends = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ends.add(end(rows));
                }
            }
            return ends;
        });
    }

    private static SealedEnd end(ResultSet row) throws SQLException {
        return new SealedEnd(
                new ChainLink(row.getLong(1), row.getBytes(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                new ChainName(row.getString(4)),
                new ChainLink(row.getLong(5), row.getBytes(6)),
                Optional.ofNullable(row.getBytes(7)).orElseGet(() -> new byte[0]));
    }
}
