package org.islet.takeout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.islet.device.DeviceId;
import org.islet.patient.PatientId;
import org.islet.record.whole.WholeArchive;

/** All events of a patient's devices, a file a device, one of them at a time. */
@ApplicationScoped
class EventFiles {

    @Inject
    private WholeArchive archive;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(PatientId patient, TakeoutZip zip) throws IOException {
        for (DeviceId device : archive.devices(patient)) {
            try (OutputStream out = zip.entry("events/" + device + ".jsonl")) {
                archive.lines(patient, device, line -> write(line, out));
            }
        }
    }

    private static void write(String line, OutputStream out) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
