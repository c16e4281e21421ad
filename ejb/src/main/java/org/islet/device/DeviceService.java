package org.islet.device;

import jakarta.ejb.Stateless;
import java.util.List;
import org.islet.audit.Audited;
import org.islet.consent.DataClass;
import org.islet.consent.NeedsConsent;
import org.islet.patient.PatientId;

/** The door to a patient's devices. */
@Stateless
public class DeviceService {

    /** The last read first. */
    @NeedsConsent(DataClass.UPLOADS)
    @Audited("read list of devices")
    public List<Device> devicesOf(PatientId patient) {
        throw new UnsupportedOperationException();
    }
}
