package org.islet.record.redecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.record.replay.Difference;
import org.islet.record.replay.Tally;

/** How many events of each type a redecoding changes. */
@ApplicationScoped
public class TallyTable {

    @Inject
    private Sql sql;

    public void keep(PatientId patient, RedecodingId id, Difference difference) {
        sql.run(
                "INSERT INTO redecoding_tally (patient_id, redecoding_id, type, added, changed, gone)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                statement -> {
                    for (Tally tally : difference.tallies()) {
                        name(statement, patient, id);
                        statement.setString(3, tally.type());
                        statement.setInt(4, tally.added());
                        statement.setInt(5, tally.changed());
                        statement.setInt(6, tally.gone());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    public List<Tally> of(PatientId patient, RedecodingId id) {
        return sql.run(
                "SELECT type, added, changed, gone FROM redecoding_tally WHERE patient_id = ? AND redecoding_id = ?"
                        + " ORDER BY type",
                statement -> {
                    name(statement, patient, id);
                    List<Tally> tallies = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            tallies.add(new Tally(rows.getString(1), rows.getInt(2), rows.getInt(3), rows.getInt(4)));
                        }
                    }
                    return tallies;
                });
    }

    private static void name(PreparedStatement statement, PatientId patient, RedecodingId id) throws SQLException {
        statement.setObject(1, patient.value());
        statement.setObject(2, id.value());
    }
}
