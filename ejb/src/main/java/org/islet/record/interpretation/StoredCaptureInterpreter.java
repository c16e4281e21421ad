package org.islet.record.interpretation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.islet.capture.Capture;
import org.islet.capture.CaptureId;
import org.islet.capture.Captures;
import org.islet.capture.DecodeResult;
import org.islet.capture.ReadingCutOff;
import org.islet.device.SeenDevice;
import org.islet.devices.decode.Budget;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.family.Families;
import org.islet.patient.PatientId;
import org.islet.record.codec.ArchivedEvent;
import org.islet.reports.interpretation.CaptureInterpreter;
import org.islet.reports.interpretation.RecognisedCapture;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.timeline.Placing;

/** Decodes one stored capture and places its events in time; writes nothing. */
@ApplicationScoped
public class StoredCaptureInterpreter {

    /** The name of the device is only known once the events are placed. */
    private static final String NOT_NAMED_YET = "";

    private final CaptureReader reader = new CaptureReader(Families.catalogue());

    @Inject
    private Captures captures;

    /** @param time it may take */
    public InterpretedCapture tell(PatientId patient, Capture capture, ZoneId zone, Duration time) {
        var answer = reader.open(capture.fileName(), captures.bytes(patient, capture), capture.hints());
        return answer instanceof CaptureReader.Opened opened
                ? told(capture, opened.recognised(), zone, budget(time))
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
        var reading = new DecodeResult(
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
        return new InterpretedCapture(capture, reading, Optional.empty(), Optional.empty(), new CaptureDays());
    }

    static InterpretedCapture told(Capture capture, RecognisedCapture recognised, ZoneId zone, Budget budget) {
        var heard = new HeardCapture();
        var days = new CaptureDays();
        var daysTold = new DaysTold();
        var placing = new AtomicReference<Placing>();
        Optional<CaptureReader.Unreadable> unreadable = CaptureReader.attempt(
                recognised.family(),
                () -> placing.set(CaptureInterpreter.interpret(
                        recognised, zone, PossibleTimes.until(capture.receivedAt()), budget, heard, (where, event) -> {
                            ArchivedEvent kept = kept(where, event, capture.id());
                            daysTold.add(kept);
                            days.add(kept);
                        })));
        return unreadable.isPresent()
                ? unreadable(capture, unreadable.get())
                : new InterpretedCapture(
                        capture,
                        reading(capture, recognised, heard, daysTold),
                        Optional.of(device(capture, recognised, placing.get())),
                        recognised.capture().deviceClock().or(heard::deviceClock),
                        days);
    }

    private static SeenDevice device(Capture capture, RecognisedCapture recognised, Placing placing) {
        return new SeenDevice(
                recognised.family().id(),
                recognised.capture().model(),
                recognised.capture().serial(),
                readAt(capture, recognised),
                placing.drift(),
                recognised.capture().next());
    }

    private static DecodeResult reading(
            Capture capture, RecognisedCapture recognised, HeardCapture heard, DaysTold daysTold) {
        return new DecodeResult(
                Optional.of(recognised.family().id()),
                recognised.family().decoder().version(),
                true,
                heard.news(),
                readAt(capture, recognised),
                heard.problems(),
                heard.allProblems(),
                Optional.empty(),
                Optional.empty(),
                daysTold.span(),
                false);
    }

    private static Instant readAt(Capture capture, RecognisedCapture recognised) {
        return recognised.capture().readAt().orElse(capture.receivedAt());
    }

    private static ArchivedEvent kept(Placing placing, DeviceEvent event, CaptureId capture) {
        PlacedEvent placed = placing.place(event, NOT_NAMED_YET, capture.toString());
        return new ArchivedEvent(event, placed.at(), placed.isEstimated(), capture);
    }
}
