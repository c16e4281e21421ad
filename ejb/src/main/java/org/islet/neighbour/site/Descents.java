package org.islet.neighbour.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.jspecify.annotations.Nullable;

/** How far the collections of a patient's site are fetched. Each method is part of its caller's transaction. */
@ApplicationScoped
@Transactional
class Descents {

    @Inject
    private Sql sql;

    /** All collections in their order; one that was never asked for stands at its beginning. */
    Map<SiteCollection, Descent> of(PatientId patient) {
        Map<SiteCollection, Descent> all = new EnumMap<>(SiteCollection.class);
        for (SiteCollection each : SiteCollection.values()) {
            all.put(each, Descent.first(each));
        }
        sql.run(
                "SELECT collection, below, is_included, since, began, reached, looked, page, records"
                        + " FROM nightscout_cursor WHERE patient_id = ?",
                statement -> {
                    statement.setObject(1, patient.value());
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            Descent kept = descent(row);
                            all.put(kept.collection(), kept);
                        }
                    }
                    return all;
                });
        return all;
    }

    private static Descent descent(ResultSet row) throws SQLException {
        boolean isIncluded = row.getBoolean(3);
        return new Descent(
                SiteCollection.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString(2)).map(value -> new Bound(value, isIncluded)),
                Optional.ofNullable(row.getString(4)),
                moment(row, 5),
                moment(row, 6),
                moment(row, 7),
                row.getInt(8),
                row.getLong(9));
    }

    Map<SiteCollection, SeenRecords> seen(PatientId patient) {
        Map<SiteCollection, SeenRecords> all = new EnumMap<>(SiteCollection.class);
        return sql.run("SELECT collection, seen FROM nightscout_cursor WHERE patient_id = ?", statement -> {
            statement.setObject(1, patient.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.put(
                            SiteCollection.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                            SeenRecords.of(row.getBytes(2)));
                }
            }
            return all;
        });
    }

    void put(PatientId patient, Descent descent, byte[] seen) {
        sql.run(
                "INSERT INTO nightscout_cursor (patient_id, collection, below, is_included, since, began, reached,"
                        + " looked, page, records, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (patient_id, collection) DO UPDATE SET below = excluded.below,"
                        + " is_included = excluded.is_included, since = excluded.since, began = excluded.began,"
                        + " reached = excluded.reached, looked = excluded.looked, page = excluded.page,"
                        + " records = excluded.records, seen = excluded.seen",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setString(2, descent.collection().word());
                    statement.setString(3, descent.below().map(Bound::value).orElse(null));
                    statement.setBoolean(
                            4, descent.below().filter(Bound::isIncluded).isPresent());
                    statement.setString(5, descent.since().orElse(null));
                    statement.setObject(6, at(descent.began()));
                    statement.setObject(7, at(descent.reached()));
                    statement.setObject(8, at(descent.looked()));
                    statement.setInt(9, descent.page());
                    statement.setLong(10, descent.records());
                    statement.setBytes(11, seen);
                    return statement.executeUpdate();
                });
    }

    private static @Nullable OffsetDateTime at(Optional<Instant> moment) {
        return moment.map(known -> known.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
