package org.islet.record.interpretation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.islet.capture.Capture;
import org.islet.capture.CaptureId;
import org.islet.capture.Captures;
import org.islet.capture.Reading;
import org.islet.capture.ReadingCutOff;
import org.islet.device.SeenDevice;
import org.islet.devices.decode.Budget;
import org.islet.devices.decode.Doubts;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.family.Families;
import org.islet.patient.PatientId;
import org.islet.record.codec.ArchivedEvent;
import org.islet.reports.timeline.CaptureClock;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.timeline.Placing;
import org.islet.reports.timeline.Survey;

/** Decodes one stored capture and places its events in time; writes nothing. */
@ApplicationScoped
public class CaptureInterpreter {

    /** The name of the device is only known once the events are placed. */
    private static final String NOT_NAMED_YET = "";

    private final CaptureReader reader = new CaptureReader(Families.catalogue());

    @Inject
    private Captures captures;

    /** @param time it may take */
    public InterpretedCapture tell(PatientId patient, Capture capture, ZoneId zone, Duration time) {
        var answer = reader.open(capture.fileName(), captures.bytes(patient, capture), capture.hints());
        return answer instanceof CaptureReader.Opened opened
                ? told(capture, opened, zone, budget(time))
                : unreadable(capture, (CaptureReader.Unreadable) answer);
    }

    private static Budget budget(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return new Budget(Budget.MOST_EVENTS, () -> {
            if (System.nanoTime() > end) {
                throw ReadingCutOff.ofTime();
            }
            return false;
        });
    }

    private static InterpretedCapture unreadable(Capture capture, CaptureReader.Unreadable answer) {
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
                Optional.empty(),
                false);
        return new InterpretedCapture(capture, reading, Optional.empty(), new CaptureDays());
    }

    public static InterpretedCapture told(Capture capture, CaptureReader.Opened opened, ZoneId zone, Budget budget) {
        var possible = PossibleTimes.until(capture.receivedAt());
        var survey = new Survey(new CaptureClock(
                opened.family().decoder().clock(),
                zone,
                opened.capture().readAt(),
                opened.capture().deviceClock(),
                possible));
        var firstLook = new FirstLook(survey);
        var doubts = Doubts.of(opened.capture(), opened.family().decoder().clock(), possible, firstLook);
        Optional<CaptureReader.Unreadable> unreadable = CaptureReader.decode(opened, doubts, budget);
        if (unreadable.isPresent()) {
            return unreadable(capture, unreadable.get());
        }
        doubts.tell();
        Placing placing = survey.placing();
        var days = new CaptureDays();
        var daysTold = new DaysTold();
        EventSink placed = EventSink.ofEvents(event -> {
            ArchivedEvent kept = kept(placing, event, capture.id());
            daysTold.add(kept);
            days.add(kept);
        });
        if (firstLook.events().isPresent()) {
            firstLook.events().get().forEach(placed::event);
        } else {
            unreadable = CaptureReader.decode(opened, placed, budget);
        }
        return unreadable.isPresent()
                ? unreadable(capture, unreadable.get())
                : new InterpretedCapture(
                        capture,
                        reading(capture, opened, firstLook, daysTold),
                        Optional.of(device(capture, opened, placing)),
                        days);
    }

    private static SeenDevice device(Capture capture, CaptureReader.Opened opened, Placing placing) {
        return new SeenDevice(
                opened.family().id(),
                opened.capture().model(),
                opened.capture().serial(),
                readAt(capture, opened),
                placing.drift());
    }

    private static Reading reading(Capture capture, CaptureReader.Opened opened, FirstLook heard, DaysTold daysTold) {
        return new Reading(
                Optional.of(opened.family().id()),
                opened.family().decoder().version(),
                true,
                heard.news(),
                readAt(capture, opened),
                heard.problems(),
                heard.allProblems(),
                Optional.empty(),
                Optional.empty(),
                daysTold.span(),
                false);
    }

    private static Instant readAt(Capture capture, CaptureReader.Opened opened) {
        return opened.capture().readAt().orElse(capture.receivedAt());
    }

    private static ArchivedEvent kept(Placing placing, DeviceEvent event, CaptureId capture) {
        PlacedEvent placed = placing.place(event, NOT_NAMED_YET, capture.toString());
        return new ArchivedEvent(event, placed.at(), placed.isEstimated(), capture);
    }
}
