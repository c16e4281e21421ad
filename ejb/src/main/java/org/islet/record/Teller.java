package org.islet.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.islet.capture.Capture;
import org.islet.capture.CaptureId;
import org.islet.capture.CaptureService;
import org.islet.capture.Reading;
import org.islet.device.SeenDevice;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.family.Families;
import org.islet.patient.PatientId;
import org.islet.reports.timeline.CaptureClock;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.timeline.Placement;
import org.islet.reports.timeline.Timeline;

/** Decodes one stored capture and places its events in time; writes nothing. */
@ApplicationScoped
class Teller {

    /** The name of the device is only known once the events are placed. */
    private static final String NOT_NAMED_YET = "";

    private final CaptureReader reader = new CaptureReader(Families.catalogue());

    @Inject
    private CaptureService captures;

    Told tell(PatientId patient, Capture capture, ZoneId zone) {
        var possible = PossibleTimes.until(capture.receivedAt());
        var answer = reader.read(captures.bytes(patient, capture), capture.hints(), possible);
        return answer instanceof CaptureReader.Read read
                ? told(capture, read, zone, possible)
                : unreadable(capture, (CaptureReader.Unreadable) answer);
    }

    private static Told unreadable(Capture capture, CaptureReader.Unreadable answer) {
        var reading = new Reading(
                answer.family().map(family -> family.id()),
                answer.family().map(family -> family.decoder().version()).orElse(DecoderVersions.UNRECOGNISED),
                false,
                0,
                capture.receivedAt(),
                List.of(answer.problem()),
                1,
                answer.question(),
                Optional.empty(),
                false);
        return new Told(capture, reading, Optional.empty(), List.of());
    }

    private static Told told(Capture capture, CaptureReader.Read read, ZoneId zone, PossibleTimes possible) {
        Instant readAt = read.capture().readAt().orElse(capture.receivedAt());
        Placement placement = place(read, zone, possible, capture.id());
        var device = new SeenDevice(
                read.family().id(), read.capture().model(), read.capture().serial(), readAt, placement.drift());
        List<KeptEvent> events = placement.events().stream()
                .map(placed -> kept(placed, capture.id()))
                .toList();
        return new Told(capture, reading(read, readAt), Optional.of(device), events);
    }

    private static Placement place(CaptureReader.Read read, ZoneId zone, PossibleTimes possible, CaptureId capture) {
        var clock = new CaptureClock(
                read.family().decoder().clock(),
                zone,
                read.capture().readAt(),
                read.capture().deviceClock(),
                possible);
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
                Optional.empty(),
                false);
    }
}
