package org.islet.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.platform.rows.VisibleRows;
import org.islet.platform.rows.Work;

/** Who holds a device now. A meter that is lent and returned changes hands, and what it remembers with it. */
@ApplicationScoped
class DeviceHolders {

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Whether somebody else holds it. Who asks for a device that nobody holds, holds it from then on. */
    boolean isAnothers(SerialMark device, PatientId patient) {
        put(device, patient, "NOTHING");
        return isHeldByAnother(device, patient);
    }

    /** The same, where asking changes nothing. */
    boolean isHeldByAnother(SerialMark device, PatientId patient) {
        return holder(device).filter(holder -> !holder.equals(patient.value())).isPresent();
    }

    /** From now on it is this patient's. */
    void take(SerialMark device, PatientId patient) {
        put(device, patient, "UPDATE SET patient_id = excluded.patient_id, since = excluded.since");
    }

    /** The patient has nothing of it any more. */
    void leave(SerialMark device, PatientId patient) {
        sql.run("DELETE FROM device_holder WHERE device = ? AND patient_id = ?", statement -> {
            statement.setBytes(1, device.bytes());
            statement.setObject(2, patient.value());
            return statement.executeUpdate();
        });
    }

    private void put(SerialMark device, PatientId patient, String whereHeld) {
        beyond(
                "INSERT INTO device_holder (device, patient_id, since) VALUES (?, ?, ?) ON CONFLICT (device) DO "
                        + whereHeld,
                statement -> {
                    statement.setBytes(1, device.bytes());
                    statement.setObject(2, patient.value());
                    statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
                    return statement.executeUpdate();
                });
    }

    /** Who holds a device is looked for beyond the patient it was read for. */
    private <T> T beyond(String statement, Sql.Work<T> work) {
        return VisibleRows.alsoFor(Work.HOLDERS_OF_DEVICES).get(() -> sql.run(statement, work));
    }

    private Optional<UUID> holder(SerialMark device) {
        return beyond("SELECT patient_id FROM device_holder WHERE device = ?", statement -> {
            statement.setBytes(1, device.bytes());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        });
    }
}
