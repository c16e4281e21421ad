package org.islet.device;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.islet.account.access.Guarded;
import org.islet.consent.DataClass;
import org.islet.consent.NeedsConsent;
import org.islet.patient.PatientId;

/** The door to a patient's devices. */
@Stateless
@Guarded
public class DeviceService {

    @Inject
    private Devices devices;

    /** The last read first. */
    @NeedsConsent(DataClass.UPLOADS)
    public List<Device> devicesOf(PatientId patient) {
        return devices.known(patient);
    }
}
