package org.islet.record.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.capture.CaptureId;
import org.islet.capture.Captures;
import org.islet.device.DeviceId;
import org.islet.device.Devices;
import org.islet.patient.PatientId;
import org.islet.record.archive.DeviceKey;
import org.islet.record.archive.EventArchive;
import org.islet.record.archive.ReplacedTable;
import org.islet.record.redecoding.FormerTable;
import org.islet.record.redecoding.RedecodingReason;
import org.islet.record.redecoding.RedecodingTraces;
import org.islet.record.redecoding.Redecodings;
import org.islet.record.replay.Difference;
import org.islet.record.replay.ForgottenCapture;
import org.islet.record.replay.Replay;
import org.islet.record.replay.ReplayedArchive;

/** Takes a capture out of everything that tells of it. Part of the caller's transaction; the patient must be locked. */
@ApplicationScoped
class CaptureRemoval {

    @Inject
    private Captures captures;

    @Inject
    private Devices devices;

    @Inject
    private EventArchive archive;

    @Inject
    private ReplacedTable replaced;

    @Inject
    private Replay retelling;

    @Inject
    private Redecodings redecodings;

    @Inject
    private RedecodingTraces traces;

    @Inject
    private FormerTable formers;

    /** Writes the archive as the captures that remain tell it. */
    void tell(PatientId patient, CaptureId gone, ReplayedArchive telling) {
        Difference difference = retelling.compareWithout(patient, telling, new ForgottenCapture(gone));
        if (isOtherwise(difference)) {
            redecodings.keepApplied(patient, RedecodingReason.DELETION, telling, difference);
        }
        Set<DeviceKey> told = told(telling);
        devices.known(patient).stream()
                .filter(device -> told.contains(DeviceKey.of(device)))
                .forEach(device -> devices.unseen(patient, device.id()));
        retelling.write(patient, telling, difference);
        traces.forget(patient, gone);
        replaced.forget(patient, gone);
        devices.known(patient).stream()
                .filter(device -> !told.contains(DeviceKey.of(device)))
                .filter(device -> isEmpty(patient, device.id()))
                .forEach(device -> devices.forget(patient, device));
    }

    /** Newer decoders tell what remains otherwise than it was kept; what that replaces is kept as ever. */
    private static boolean isOtherwise(Difference difference) {
        return difference.devices().stream()
                .flatMap(each -> each.changes().stream())
                .anyMatch(change -> change.before().isPresent());
    }

    private static Set<DeviceKey> told(ReplayedArchive telling) {
        return telling.told().stream()
                .flatMap(capture -> capture.device().stream())
                .map(DeviceKey::of)
                .collect(Collectors.toSet());
    }

    private boolean isEmpty(PatientId patient, DeviceId device) {
        return archive.ofDevice(patient, device).isEmpty() && !formers.holds(patient, device);
    }

    /** Takes the bytes away. */
    void remove(PatientId patient, CaptureId gone) {
        traces.forget(patient, gone);
        captures.forget(patient, gone);
    }
}
