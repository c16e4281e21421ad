package org.islet.devices.family.dexcomreceiver;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.Cursor;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.Piece;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.transport.Transport;

/** Reads a receiver's database page by page, each record type from its newest page back to what was read before. */
final class ReceiverDriver implements Driver {

    /** Asked besides, and kept as it is: how the database is laid out, and what the display says things in. */
    private static final List<ReceiverCommand> BESIDES =
            List.of(ReceiverCommand.PARTITIONS, ReceiverCommand.LANGUAGE, ReceiverCommand.UNIT);

    /** What the sensor measured, what the person did, how it is set. Raw counts and logs are left out: they say no more. */
    private static final List<Integer> TYPES = List.of(
            RecordLayout.GLUCOSE,
            RecordLayout.BACKFILLED_GLUCOSE,
            RecordLayout.CALIBRATION,
            RecordLayout.INSERTION,
            RecordLayout.METER,
            RecordLayout.USER_EVENT,
            RecordLayout.SETTINGS);

    @Override
    public Optional<String> probe(Transport transport, Cancellation cancellation) throws IOException {
        var transcript = new ReceiverTranscript(Instant::now, (done, total) -> {});
        try {
            greet(new ReceiverDialog(new ReceiverCable(transport), cancellation), transcript);
            return transcript.model();
        } catch (DeviceFailure | NoLongerWanted nobodyWeKnow) {
            return Optional.empty();
        }
    }

    @Override
    public Piece piece() {
        return Piece.PAGE;
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public ReadResult read(Transport transport, ReadRequest request) throws IOException {
        var transcript = new ReceiverTranscript(request.hostClock(), request.progress());
        var dialog = new ReceiverDialog(new ReceiverCable(transport), request.cancellation());
        try {
            greet(dialog, transcript);
            everything(dialog, transcript, request);
            return new ReadResult(transcript.capture(), transcript.cursor(), true);
        } catch (NoLongerWanted stopped) {
            return new ReadResult(transcript.capture(), Cursor.START, false);
        }
    }

    private static void greet(ReceiverDialog dialog, ReceiverTranscript transcript) throws IOException, NoLongerWanted {
        dialog.ask(ReceiverRequest.of(ReceiverCommand.PING));
        keep(ReceiverCommand.FIRMWARE, dialog, transcript);
    }

    private static void keep(ReceiverCommand command, ReceiverDialog dialog, ReceiverTranscript transcript)
            throws IOException, NoLongerWanted {
        dialog.ask(ReceiverRequest.of(command)).ifPresent(content -> transcript.answer(command, content));
    }

    private static void everything(ReceiverDialog dialog, ReceiverTranscript transcript, ReadRequest request)
            throws IOException, NoLongerWanted {
        for (ReceiverCommand command : BESIDES) {
            keep(command, dialog, transcript);
        }
        clock(dialog, transcript);
        for (TypeReading whoItIs : readings(List.of(RecordLayout.MANUFACTURING), new ReadMarks(), dialog)) {
            whoItIs.read(dialog, transcript);
        }
        Cursor before = transcript.serial().map(request.earlier()::of).orElse(Cursor.START);
        List<TypeReading> readings = readings(TYPES, ReadMarks.of(before), dialog);
        readings.forEach(reading -> transcript.morePages(reading.pages()));
        for (TypeReading reading : readings) {
            reading.read(dialog, transcript);
        }
        transcript.isWhole();
    }

    private static void clock(ReceiverDialog dialog, ReceiverTranscript transcript) throws IOException, NoLongerWanted {
        Optional<byte[]> offset = dialog.ask(ReceiverRequest.number(ReceiverCommand.DISPLAY_OFFSET));
        Optional<byte[]> system = dialog.ask(ReceiverRequest.number(ReceiverCommand.SYSTEM_TIME));
        if (offset.isPresent() && system.isPresent()) {
            transcript.clock(system.get(), offset.get());
        }
    }

    /** A type the receiver does not know, or has nothing of, is passed over. */
    private static List<TypeReading> readings(List<Integer> types, ReadMarks before, ReceiverDialog dialog)
            throws IOException, NoLongerWanted {
        List<TypeReading> readings = new ArrayList<>();
        for (int type : types) {
            dialog.ask(ReceiverRequest.range(type))
                    .flatMap(range -> TypeReading.of(type, range, before.of(type)))
                    .ifPresent(readings::add);
        }
        return readings;
    }
}
