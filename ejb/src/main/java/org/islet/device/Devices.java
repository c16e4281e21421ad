package org.islet.device;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.islet.devices.capture.Cursor;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/** The devices of patients, for the rooms that have asked who may. */
@Stateless
public class Devices {

    @Inject
    private Sql sql;

    @Inject
    private DeviceHolders holders;

    /** The last read first. */
    public List<Device> known(PatientId patient) {
        return sql.entities()
                .createNamedQuery("OwnedDevice.ofPatient", OwnedDevice.class)
                .setParameter("patient", patient.value())
                .getResultStream()
                .map(OwnedDevice::view)
                .toList();
    }

    /** What each is called for people; reports tell devices apart by it. */
    public Map<DeviceId, String> names(PatientId patient) {
        return known(patient).stream().collect(Collectors.toMap(Device::id, Device::name));
    }

    /** Notes that a device was read, and gives it an id the first time. For the room that decodes. */
    public Device seen(PatientId patient, SeenDevice seen) {
        var known = sql.entities()
                .createNamedQuery("OwnedDevice.same", OwnedDevice.class)
                .setParameter("patient", patient.value())
                .setParameter("family", seen.family())
                .setParameter("model", seen.model().orElse(""))
                .setParameter("serial", seen.serial().orElse(""))
                .getResultStream()
                .findFirst();
        if (known.isPresent()) {
            known.get().seen(seen);
            return known.get().view();
        }
        var device = new OwnedDevice(patient, seen);
        sql.entities().persist(device);
        sql.entities().flush();
        return device.view();
    }

    /** How far a device was read by the uploads that are kept. For the room that takes them. */
    public Cursor readSoFar(PatientId patient, String family, String serial) {
        return sql.entities()
                .createNamedQuery("OwnedDevice.read", OwnedDevice.class)
                .setParameter("patient", patient.value())
                .setParameter("family", family)
                .setParameter("serial", serial)
                .getResultStream()
                .findFirst()
                .flatMap(OwnedDevice::nextCursor)
                .orElse(Cursor.START);
    }

    /** When a patient's device was last read is told anew, by {@link #seen}. For the room that deletes. */
    public void unseen(PatientId patient, DeviceId device) {
        owned(patient, device).ifPresent(OwnedDevice::unseen);
    }

    /** Nothing tells of a device any more: it goes, and with it whatever stands under it. For the room that deletes. */
    public void forget(PatientId patient, Device device) {
        owned(patient, device.id()).ifPresent(sql.entities()::remove);
        sql.entities().flush();
        SerialMark.of(device.family(), device.serial()).ifPresent(mark -> holders.leave(mark, patient));
    }

    private Optional<OwnedDevice> owned(PatientId patient, DeviceId device) {
        return Optional.ofNullable(sql.entities().find(OwnedDevice.class, device.value()))
                .filter(owned -> owned.isOf(patient));
    }

    /**
     * Whether the device of a new capture was last read for somebody else. For the room that decodes; a device nobody
     * holds is the patient's from then on.
     */
    public boolean isAnothers(PatientId patient, SerialMark device) {
        return holders.isAnothers(device, patient);
    }

    /** The same, where asking changes nothing. */
    public boolean isHeldByAnother(PatientId patient, SerialMark device) {
        return holders.isHeldByAnother(device, patient);
    }

    /** Notes a person's word that a device is theirs now. */
    public void take(PatientId patient, SerialMark device) {
        holders.take(device, patient);
    }
}
