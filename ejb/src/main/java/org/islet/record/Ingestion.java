package org.islet.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.islet.capture.Capture;
import org.islet.capture.CaptureId;
import org.islet.capture.CaptureService;
import org.islet.capture.Reading;
import org.islet.device.Device;
import org.islet.device.DeviceService;
import org.islet.device.SeenDevice;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.family.Families;
import org.islet.patient.PatientId;
import org.islet.reports.timeline.CaptureClock;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.timeline.Placement;
import org.islet.reports.timeline.Timeline;

/** Decodes one capture, places its events in time and merges them into the archive; the patient must be locked. */
@ApplicationScoped
class Ingestion {

    /** The version noted where no decoder was found. */
    static final int NO_DECODER = 0;

    /** The name of the device is only known once the events are placed. */
    private static final String NOT_NAMED_YET = "";

    private final CaptureReader reader = new CaptureReader(Families.catalogue());

    @Inject
    private CaptureService captures;

    @Inject
    private DeviceService devices;

    @Inject
    private EventArchive archive;

    @Inject
    private ArchiveZone zones;

    EventArchive.Counts ingest(PatientId patient, Capture capture) {
        var answer = reader.read(captures.bytes(patient, capture), capture.hints());
        if (answer instanceof CaptureReader.Read read) {
            return keep(patient, capture, read);
        }
        var unreadable = (CaptureReader.Unreadable) answer;
        captures.wasRead(
                patient,
                capture.id(),
                new Reading(
                        unreadable.family().map(DeviceFamily::id),
                        unreadable
                                .family()
                                .map(family -> family.decoder().version())
                                .orElse(NO_DECODER),
                        false,
                        0,
                        capture.receivedAt(),
                        List.of(unreadable.problem()),
                        1,
                        unreadable.question(),
                        false));
        return EventArchive.Counts.NONE;
    }

    private EventArchive.Counts keep(PatientId patient, Capture capture, CaptureReader.Read read) {
        ZoneId zone = zones.of(patient);
        Instant readAt = read.capture().readAt().orElse(capture.receivedAt());
        Placement placement = place(read, zone, capture.id());
        Device device = devices.seen(
                patient,
                new SeenDevice(
                        read.family().id(),
                        read.capture().model(),
                        read.capture().serial(),
                        readAt,
                        placement.drift()));
        captures.wasRead(patient, capture.id(), reading(read, readAt));
        List<KeptEvent> events = placement.events().stream()
                .map(placed -> kept(placed, capture.id()))
                .toList();
        zones.set(patient, zone);
        return archive.merge(patient, device.id(), events, laterIn(captures.readTimes(patient)));
    }

    private static Placement place(CaptureReader.Read read, ZoneId zone, CaptureId capture) {
        var clock = new CaptureClock(
                read.family().decoder().clock(),
                zone,
                read.capture().readAt(),
                read.capture().deviceClock());
        return Timeline.place(read.decoded().events(), clock, NOT_NAMED_YET, capture.toString());
    }

    private static KeptEvent kept(PlacedEvent placed, CaptureId capture) {
        return new KeptEvent(placed.event(), placed.at(), placed.isEstimated(), capture);
    }

    private static Reading reading(CaptureReader.Read read, Instant readAt) {
        var problems = read.decoded().problems();
        return new Reading(
                Optional.of(read.family().id()),
                read.family().decoder().version(),
                true,
                (int) read.decoded().events().stream().filter(News::is).count(),
                readAt,
                problems.stream().limit(Reading.KEPT_PROBLEMS).map(Place::of).toList(),
                problems.size(),
                Optional.empty(),
                false);
    }

    private static BiPredicate<CaptureId, CaptureId> laterIn(Map<CaptureId, Instant> times) {
        return (one, other) -> times.getOrDefault(one, Instant.MIN).isAfter(times.getOrDefault(other, Instant.MIN));
    }
}
