package org.islet.record.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.record.archive.TouchedTime.Days;

/** The sums of days in the database, inside the caller's transaction. */
@ApplicationScoped
public class DayAggregates {

    @Inject
    private Sql sql;

    /** Puts the sums of some days in the place of what there is from the first day to the last, both included. */
    public void replace(PatientId patient, LocalDate first, LocalDate last, List<DayAggregate> days) {
        sql.run("DELETE FROM glucose_day WHERE patient_id = ? AND day BETWEEN ? AND ?", statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, first);
            statement.setObject(3, last);
            return statement.executeUpdate();
        });
        sql.run("INSERT INTO glucose_day (patient_id, day, sums) VALUES (?, ?, ?)", statement -> {
            for (DayAggregate day : days) {
                statement.setObject(1, patient.value());
                statement.setObject(2, day.day());
                statement.setBytes(3, day.bytes());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    public void removeAll(PatientId patient) {
        sql.run("DELETE FROM glucose_day WHERE patient_id = ?", statement -> {
            statement.setObject(1, patient.value());
            return statement.executeUpdate();
        });
    }

    /** Which days there are sums of, and a digest of each. */
    public Map<LocalDate, String> digests(PatientId patient) {
        return sql.run("SELECT day, md5(sums) FROM glucose_day WHERE patient_id = ?", statement -> {
            statement.setObject(1, patient.value());
            Map<LocalDate, String> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getObject(1, LocalDate.class), row.getString(2));
                }
            }
            return found;
        });
    }

    /** Those of many patients in one statement, each patient's own days; and of nobody whose sums are made anew. */
    public Map<PatientId, List<DayAggregate>> of(Map<PatientId, Days> asked) {
        return sql.run(
                "SELECT a.patient_id, g.day, g.sums FROM unnest(?::uuid[], ?::date[], ?::date[])"
                        + " AS a (patient_id, first, last) LEFT JOIN glucose_day g"
                        + " ON g.patient_id = a.patient_id AND g.day BETWEEN a.first AND a.last WHERE NOT EXISTS"
                        + " (SELECT 1 FROM glucose_rebuild r WHERE r.patient_id = a.patient_id) ORDER BY g.day",
                statement -> {
                    fill(statement, List.copyOf(asked.entrySet()));
                    Map<PatientId, List<DayAggregate>> found = new HashMap<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            List<DayAggregate> days = found.computeIfAbsent(
                                    new PatientId(row.getObject(1, UUID.class)), patient -> new ArrayList<>());
                            if (row.getObject(2) != null) {
                                days.add(DayAggregate.of(row.getObject(2, LocalDate.class), row.getBytes(3)));
                            }
                        }
                    }
                    return found;
                });
    }

    private static void fill(PreparedStatement statement, List<Map.Entry<PatientId, Days>> asked) throws SQLException {
        Connection database = statement.getConnection();
        statement.setArray(
                1, database.createArrayOf("uuid", each(asked, of -> of.getKey().value())));
        statement.setArray(2, database.createArrayOf("date", each(asked, of -> of.getValue()
                .first())));
        statement.setArray(3, database.createArrayOf("date", each(asked, of -> of.getValue()
                .last())));
    }

    private static Object[] each(
            List<Map.Entry<PatientId, Days>> asked, Function<Map.Entry<PatientId, Days>, Object> part) {
        return asked.stream().map(part).toArray();
    }
}
