package org.islet.record.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

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

    /** Of many patients in one question; from the first day to the last, both included. */
    public Map<PatientId, List<DayAggregate>> of(Collection<PatientId> patients, LocalDate first, LocalDate last) {
        return sql.run(
                "SELECT patient_id, day, sums FROM glucose_day WHERE patient_id = ANY (?) AND day BETWEEN ? AND ?"
                        + " ORDER BY patient_id, day",
                statement -> {
                    Object[] ids = patients.stream().map(PatientId::value).toArray();
                    statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids));
                    statement.setObject(2, first);
                    statement.setObject(3, last);
                    Map<PatientId, List<DayAggregate>> found = new HashMap<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            found.computeIfAbsent(
                                            new PatientId(row.getObject(1, UUID.class)), patient -> new ArrayList<>())
                                    .add(DayAggregate.of(row.getObject(2, LocalDate.class), row.getBytes(3)));
                        }
                    }
                    return found;
                });
    }
}
