package org.islet.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import org.islet.devices.line.EventLine;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/** Former versions of records a device rewrote, each with the capture it was read from. */
@ApplicationScoped
class ReplacedTable {

    @Inject
    private Sql sql;

    void add(PatientId patient, Chunk chunk, List<Merge.Replacement> replaced) {
        sql.run(
                "INSERT INTO replaced_event (patient_id, stream_id, day, placed_at, line, capture_id, replaced_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    for (Merge.Replacement each : replaced) {
                        statement.setObject(1, patient.value());
                        statement.setInt(2, chunk.stream());
                        statement.setObject(3, chunk.address().day());
                        statement.setObject(
                                4,
                                each.former()
                                        .at()
                                        .map(at -> at.atOffset(ZoneOffset.UTC))
                                        .orElse(null));
                        statement.setString(5, EventLine.of(each.former().event()));
                        statement.setObject(6, each.former().capture().value());
                        statement.setObject(7, each.now().capture().value());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }
}
