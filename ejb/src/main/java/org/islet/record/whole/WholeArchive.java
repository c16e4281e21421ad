package org.islet.record.whole;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.islet.device.Device;
import org.islet.device.DeviceId;
import org.islet.device.Devices;
import org.islet.devices.line.EventLine;
import org.islet.patient.PatientId;
import org.islet.record.archive.EventArchive;
import org.islet.record.codec.ArchivedEvent;

/** All that is kept of a patient's devices, placed in time or not, for the room that hands it out. */
@ApplicationScoped
public class WholeArchive {

    @Inject
    private Devices devices;

    @Inject
    private EventArchive archive;

    public List<DeviceId> devices(PatientId patient) {
        return devices.known(patient).stream().map(Device::id).toList();
    }

    /**
     * Event lines of docs/contract.md, each with the capture it was read from and its moment, in no order but that of the
     * device's days. Part of the caller's transaction.
     */
    public void lines(PatientId patient, DeviceId device, Consumer<String> reader) {
        archive.ofDevice(patient, device).values().forEach(day -> day.events()
                .forEach(kept -> reader.accept(line(kept))));
    }

    /** The moment and the capture need no marks of their own in JSON. */
    private static String line(ArchivedEvent kept) {
        String time = kept.at().map(at -> "\"" + at + "\"").orElse("null");
        return "{\"capture\":\"" + kept.capture() + "\",\"time\":" + time + ","
                + EventLine.of(kept.event()).substring(1);
    }
}
