package org.islet.devices.family.medtronicparadigm;

import java.io.IOException;
import java.util.Optional;
import org.islet.devices.capture.Cursor;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.Piece;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.transport.Transport;

/**
 * Reads a Paradigm pump by radio, through the CareLink stick. What can be said to a pump is what {@link PumpCommand} names:
 * questions, and one command that wakes its radio.
 */
final class ParadigmDriver implements Driver {

    /** At the other end of the cable is the stick, and every pump answers to its own number alone: the stick is asked. */
    @Override
    public Optional<String> probe(Transport transport, Cancellation cancellation) throws IOException {
        try {
            return Optional.of(new CareLinkStick(transport).product()).filter(name -> !name.isEmpty());
        } catch (DeviceFailure nobodyWeKnow) {
            return Optional.empty();
        }
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    /** Its answers of settings, and its pages. */
    @Override
    public Piece piece() {
        return Piece.PART;
    }

    /** Where the pump is heard no longer, the pages it told until then are kept; where the stick is not, nothing is. */
    @Override
    public ReadResult read(Transport transport, ReadRequest request) throws IOException {
        PumpNumber number = request.printedNumber()
                .flatMap(PumpNumber::of)
                .orElseThrow(() -> new DeviceFailure(Phrase.of("paradigm.number-needed")));
        var reading = new PumpReading(new CareLinkStick(transport), number, request);
        try {
            reading.toTheEnd();
        } catch (ReadingStopped stopped) {
            return result(reading, number, request, Optional.empty());
        } catch (PumpSilent silent) {
            return ended(reading, number, request, reading.ofSilence());
        } catch (PumpRefused refused) {
            return ended(reading, number, request, Phrase.of(refused.why().key()));
        }
        return result(
                reading,
                number,
                request,
                reading.mark().isPresent() ? Optional.empty() : Optional.of(Phrase.of("paradigm.page-damaged")));
    }

    private static ReadResult ended(PumpReading reading, PumpNumber number, ReadRequest request, Phrase why)
            throws DeviceFailure {
        if (!reading.holdsPages()) {
            throw new DeviceFailure(why);
        }
        return result(reading, number, request, Optional.of(why));
    }

    private static ReadResult result(
            PumpReading reading, PumpNumber number, ReadRequest request, Optional<Phrase> why) {
        Optional<ReadMark> mark = reading.mark();
        Cursor next =
                mark.map(ReadMark::cursor).orElseGet(() -> request.earlier().of(number.digits()));
        return new ReadResult(reading.capture(), next, mark.isPresent(), why);
    }
}
