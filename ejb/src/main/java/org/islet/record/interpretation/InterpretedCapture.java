package org.islet.record.interpretation;

import java.time.LocalDateTime;
import java.util.Optional;
import org.islet.capture.Capture;
import org.islet.capture.CaptureProblem;
import org.islet.capture.DecodeResult;
import org.islet.device.SeenDevice;
import org.islet.device.SerialMark;
import org.islet.devices.phrase.Phrase;
import org.islet.record.codec.SaidAtReading;
import org.islet.record.codec.StreamDay;
import org.islet.record.codec.StreamType;

/**
 * What one capture says to the decoders of now. Nothing of it is written yet.
 *
 * @param device whose capture it is; empty when nothing could be read
 * @param deviceClock what the device's clock showed when it was read, where that is known
 * @param days its events, placed in time
 */
public record InterpretedCapture(
        Capture capture,
        DecodeResult reading,
        Optional<SeenDevice> device,
        Optional<LocalDateTime> deviceClock,
        CaptureDays days) {

    private static final CaptureProblem LAST_READ_FOR_ANOTHER = CaptureProblem.ofWhole(Phrase.of("held-back"));

    /** The same of a device that is somebody else's until its reader says otherwise: no events, and the question. */
    public InterpretedCapture heldBack(SerialMark anothers) {
        return new InterpretedCapture(
                capture,
                reading.heldBack(anothers, LAST_READ_FOR_ANOTHER),
                Optional.empty(),
                Optional.empty(),
                new CaptureDays());
    }

    /** The same without its events. */
    public InterpretedCapture inBrief() {
        return new InterpretedCapture(capture, reading, device, deviceClock, new CaptureDays());
    }

    /** What the device says of itself at this reading; empty where it says nothing, or not at which moment. */
    public Optional<SaidAtReading> saidAtReading() {
        return deviceClock
                .map(clock -> SaidAtReading.of(clock, days.told(new StreamDay(StreamType.EVENTS, clock.toLocalDate()))))
                .filter(SaidAtReading::isAnything);
    }
}
