package org.islet.devices.capture;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a device or a file, before anyone understands it.
 *
 * @param family the family that read it; empty when only a file was given
 * @param model as the device names it
 * @param serial as the device names it; personal data
 * @param readAt the host's clock when reading ended
 * @param deviceClock the device's clock at that moment
 * @param next how far it reaches, for the next reading of the same device; empty where the driver always reads all, or
 *     stopped early
 * @param notes what the program that read it noted
 * @param parts in the order they were read or given
 */
public record RawCapture(
        Optional<String> family,
        Optional<String> model,
        Optional<String> serial,
        Optional<Instant> readAt,
        Optional<LocalDateTime> deviceClock,
        Optional<Cursor> next,
        ReadingNotes notes,
        List<CapturePart> parts) {

    /** Whoever noted that a pretend device was read, its number is never a real one's. */
    public RawCapture {
        serial = notes.isDemonstration() ? serial.map(ReadingNotes::serialOfPretend) : serial;
        parts = List.copyOf(parts);
    }

    /** Of which nothing is noted. */
    public RawCapture(
            Optional<String> family,
            Optional<String> model,
            Optional<String> serial,
            Optional<Instant> readAt,
            Optional<LocalDateTime> deviceClock,
            Optional<Cursor> next,
            List<CapturePart> parts) {
        this(family, model, serial, readAt, deviceClock, next, ReadingNotes.NONE, parts);
    }

    /** Of which nobody has said yet how far it reaches. */
    public RawCapture(
            Optional<String> family,
            Optional<String> model,
            Optional<String> serial,
            Optional<Instant> readAt,
            Optional<LocalDateTime> deviceClock,
            List<CapturePart> parts) {
        this(family, model, serial, readAt, deviceClock, Optional.empty(), parts);
    }

    public static RawCapture ofParts(List<CapturePart> parts) {
        return new RawCapture(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), parts);
    }

    /** One file of which nothing is known but its bytes. */
    public static RawCapture ofFile(byte[] bytes) {
        return ofParts(List.of(new CapturePart(CapturePart.UNKNOWN, "", bytes, 0, 0)));
    }

    public RawCapture withModel(String newModel) {
        return new RawCapture(family, Optional.of(newModel), serial, readAt, deviceClock, next, notes, parts);
    }

    public RawCapture withFamily(String newFamily) {
        return new RawCapture(Optional.of(newFamily), model, serial, readAt, deviceClock, next, notes, parts);
    }

    /** The same, of other parts: files that were taken out of the one they came in. */
    public RawCapture withParts(List<CapturePart> newParts) {
        return new RawCapture(family, model, serial, readAt, deviceClock, next, notes, newParts);
    }

    public RawCapture reaching(Cursor cursor) {
        return new RawCapture(
                family,
                model,
                serial,
                readAt,
                deviceClock,
                Optional.of(cursor).filter(Cursor::saysSomething),
                notes,
                parts);
    }

    /** @param why the key of a phrase that says what happened and what to do */
    public RawCapture endedEarly(String why) {
        return new RawCapture(family, model, serial, readAt, deviceClock, next, notes.endedEarly(why), parts);
    }

    /** The same of a pretend device, whose number is nobody's. */
    public RawCapture ofDemonstration() {
        return new RawCapture(family, model, serial, readAt, deviceClock, next, notes.ofDemonstration(), parts);
    }

    public long size() {
        return parts.stream().mapToLong(part -> part.bytes().length).sum();
    }
}
