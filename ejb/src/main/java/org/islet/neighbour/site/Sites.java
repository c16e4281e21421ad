package org.islet.neighbour.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.neighbour.outside.SiteAddress;
import org.islet.neighbour.outside.SiteTrouble;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.platform.rows.VisibleRows;
import org.islet.platform.rows.Work;
import org.jspecify.annotations.Nullable;

/** Which site each patient named, and when it is asked next. Each method is part of its caller's transaction. */
@ApplicationScoped
@Transactional
class Sites {

    /** A visit is over long before; one that was broken off is begun again. */
    private static final Duration TRIED_AGAIN = Duration.ofMinutes(10);

    private static final String ROW = "SELECT patient_id, id, account_id, address, sealed_token, oldest, made,"
            + " last_fetched, due, trouble, failures FROM nightscout_site WHERE patient_id = ?";

    private static final String DECIDES = "EXISTS (SELECT 1 FROM patient_access a WHERE a.patient_id = s.patient_id"
            + " AND a.account_id = s.account_id AND a.relation IN ('SELF', 'GUARDIAN') AND a.valid_from <= ?"
            + " AND (a.valid_until IS NULL OR a.valid_until > ?))";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** One of them as it is kept. */
    record Kept(
            PatientId patient,
            UUID id,
            AccountId account,
            SiteAddress address,
            Optional<byte[]> sealedToken,
            Optional<LocalDate> oldest,
            Instant made,
            Optional<Instant> lastFetched,
            Optional<Instant> due,
            Optional<SiteTrouble> trouble,
            int failures) {}

    /**
     * Whose site is asked now.
     *
     * @param isDecided whether whoever entered it still decides for the patient
     */
    record Claimed(PatientId patient, UUID id, boolean isDecided) {}

    Optional<Kept> of(PatientId patient) {
        return read(ROW, patient);
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Kept> locked(PatientId patient, UUID id) {
        return read(ROW + " FOR UPDATE", patient).filter(kept -> kept.id().equals(id));
    }

    private Optional<Kept> read(String query, PatientId patient) {
        return sql.run(query, statement -> {
            statement.setObject(1, patient.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(kept(row)) : Optional.empty();
            }
        });
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new PatientId(row.getObject(1, UUID.class)),
                row.getObject(2, UUID.class),
                new AccountId(row.getObject(3, UUID.class)),
                new SiteAddress(row.getString(4)),
                Optional.ofNullable(row.getBytes(5)),
                Optional.ofNullable(row.getObject(6, LocalDate.class)),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                moment(row, 8),
                moment(row, 9),
                Optional.ofNullable(row.getString(10)).map(SiteTrouble::valueOf),
                row.getInt(11));
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** As the patient's only one, asked at once. */
    void put(PatientId patient, UUID id, AccountId account, NewSite site, byte @Nullable [] token) {
        sql.run(
                "INSERT INTO nightscout_site (patient_id, id, account_id, address, sealed_token, oldest, made, due)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, id);
                    statement.setObject(3, account.value());
                    statement.setString(4, site.address().value());
                    statement.setBytes(5, token);
                    statement.setObject(6, site.oldest().orElse(null));
                    statement.setObject(7, at(clock.instant()));
                    statement.setObject(8, at(clock.instant()));
                    return statement.executeUpdate();
                });
    }

    /** The same site with another token: what was fetched is not fetched again. */
    void replace(PatientId patient, UUID id, AccountId account, byte @Nullable [] token) {
        sql.run(
                "UPDATE nightscout_site SET id = ?, account_id = ?, sealed_token = ?, due = ?, trouble = NULL,"
                        + " failures = 0 WHERE patient_id = ?",
                statement -> {
                    statement.setObject(1, id);
                    statement.setObject(2, account.value());
                    statement.setBytes(3, token);
                    statement.setObject(4, at(clock.instant()));
                    statement.setObject(5, patient.value());
                    return statement.executeUpdate();
                });
    }

    /** Its token with it, and how far it was fetched; what came of it stays. */
    boolean remove(PatientId patient) {
        return sql.run("DELETE FROM nightscout_site WHERE patient_id = ?", statement -> {
                    statement.setObject(1, patient.value());
                    return statement.executeUpdate();
                })
                > 0;
    }

    void askNow(PatientId patient) {
        sql.run("UPDATE nightscout_site SET due = ? WHERE patient_id = ?", statement -> {
            statement.setObject(1, at(clock.instant()));
            statement.setObject(2, patient.value());
            return statement.executeUpdate();
        });
    }

    /** Whoever waited longest; two portals never take the same. */
    Optional<Claimed> claim() {
        OffsetDateTime now = at(clock.instant());
        return VisibleRows.alsoFor(Work.SITES_IN_LINE)
                .get(() -> sql.run(
                        "UPDATE nightscout_site s SET due = ? WHERE patient_id = (SELECT patient_id FROM nightscout_site"
                                + " WHERE due <= ? ORDER BY due LIMIT 1 FOR UPDATE SKIP LOCKED)"
                                + " RETURNING patient_id, id, " + DECIDES,
                        statement -> {
                            statement.setObject(1, now.plus(TRIED_AGAIN));
                            statement.setObject(2, now);
                            statement.setObject(3, now);
                            statement.setObject(4, now);
                            try (ResultSet row = statement.executeQuery()) {
                                return row.next() ? Optional.of(claimed(row)) : Optional.empty();
                            }
                        }));
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                new PatientId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class), row.getBoolean(3));
    }

    /**
     * How a visit ended.
     *
     * @param next when the next one is; empty where that waits for somebody
     */
    void visited(Kept site, Optional<SiteTrouble> trouble, Optional<Instant> next) {
        boolean went = trouble.isEmpty();
        sql.run(
                "UPDATE nightscout_site SET trouble = ?, failures = ?, due = ?,"
                        + " last_fetched = CASE WHEN ? THEN ? ELSE last_fetched END WHERE patient_id = ? AND id = ?",
                statement -> {
                    statement.setString(1, trouble.map(SiteTrouble::name).orElse(null));
                    statement.setInt(2, went ? 0 : site.failures() + 1);
                    statement.setObject(3, next.map(Sites::at).orElse(null));
                    statement.setBoolean(4, went);
                    statement.setObject(5, at(clock.instant()));
                    statement.setObject(6, site.patient().value());
                    statement.setObject(7, site.id());
                    return statement.executeUpdate();
                });
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
