package org.islet.record.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.capture.Capture;
import org.islet.capture.CaptureId;
import org.islet.capture.Captures;
import org.islet.device.DeviceId;
import org.islet.device.Devices;
import org.islet.device.SerialMark;
import org.islet.patient.PatientId;
import org.islet.record.archive.ArchiveZone;
import org.islet.record.archive.EventArchive;
import org.islet.record.archive.Merge;
import org.islet.record.codec.SaidAtReading;
import org.islet.record.interpretation.DecoderVersions;
import org.islet.record.interpretation.InterpretedCapture;
import org.islet.record.interpretation.StoredCaptureInterpreter;

/** Has a capture told that nobody has told before, and merges it into the archive. */
@ApplicationScoped
public class Ingestion {

    @Inject
    private Captures captures;

    @Inject
    private Devices devices;

    @Inject
    private EventArchive archive;

    @Inject
    private ArchiveZone zones;

    @Inject
    private StoredCaptureInterpreter teller;

    /** Has it told, which holds up nobody and takes as long as it takes. */
    public InterpretedCapture tell(PatientId patient, Capture capture, Duration time) {
        return teller.tell(patient, capture, zones.of(patient), time);
    }

    /** Writes what was told, in the zone it was placed in; the patient must be locked. */
    public EventArchive.Counts ingest(PatientId patient, InterpretedCapture heard) {
        InterpretedCapture told = heard.device()
                .flatMap(SerialMark::of)
                .filter(device -> devices.isAnothers(patient, device))
                .map(heard::heldBack)
                .orElse(heard);
        captures.wasRead(patient, told.capture().id(), told.reading());
        if (told.device().isEmpty()) {
            return EventArchive.Counts.NONE;
        }
        zones.set(patient, zones.of(patient));
        var rules = new Merge.Rules(Merge.Rules.laterIn(captures.readTimes(patient)), behind(patient)::contains);
        DeviceId device = devices.seen(patient, told.device().get()).id();
        Optional<SaidAtReading> said = told.saidAtReading().map(words -> archive.known(patient, device, words));
        return archive.merge(
                patient, device, told.days(), said.map(rules::beside).orElse(rules));
    }

    /** The captures told by decoders that have learned since. */
    private Set<CaptureId> behind(PatientId patient) {
        return captures.readings(patient).entrySet().stream()
                .filter(entry -> !DecoderVersions.isOfNow(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
