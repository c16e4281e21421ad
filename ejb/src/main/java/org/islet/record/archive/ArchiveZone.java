package org.islet.record.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /** The zones the archives of many were placed in; who has none is left out. */
    public Map<PatientId, ZoneId> placedIn(Collection<PatientId> patients) {
        return sql.run("SELECT patient_id, zone FROM archive WHERE patient_id = ANY (?)", statement -> {
            Object[] ids = patients.stream().map(PatientId::value).toArray();
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids));
            Map<PatientId, ZoneId> zones = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    zones.put(new PatientId(row.getObject(1, UUID.class)), ZoneId.of(row.getString(2)));
                }
            }
            return zones;
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
