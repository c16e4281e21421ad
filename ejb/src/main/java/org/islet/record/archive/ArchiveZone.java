package org.islet.record.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.ZoneId;
import java.util.Optional;
import org.islet.account.AccountPreferences;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/** The zone a patient's archive was placed in, beside the one the patient lives in by now. */
@ApplicationScoped
public class ArchiveZone {

    @Inject
    private Sql sql;

    @Inject
    private AccountPreferences preferences;

    /** Where the patient lives. */
    public ZoneId of(PatientId patient) {
        return preferences.of(patient).zone();
    }

    /** Whether the patient has moved since events were placed. */
    public boolean isOutdated(PatientId patient) {
        return placedIn(patient).filter(zone -> !zone.equals(of(patient))).isPresent();
    }

    private Optional<ZoneId> placedIn(PatientId patient) {
        return sql.run("SELECT zone FROM archive WHERE patient_id = ?", statement -> {
            statement.setObject(1, patient.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(ZoneId.of(row.getString(1))) : Optional.empty();
            }
        });
    }

    public void set(PatientId patient, ZoneId zone) {
        sql.run(
                "INSERT INTO archive (patient_id, zone) VALUES (?, ?)"
                        + " ON CONFLICT (patient_id) DO UPDATE SET zone = excluded.zone",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setString(2, zone.getId());
                    return statement.executeUpdate();
                });
    }
}
