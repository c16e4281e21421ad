package org.islet.devices.family.abbottfreestyle;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.Cursor;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.EarlierReadings;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.transport.Transport;

/** Reads all a FreeStyle or Precision meter remembers: it tells everything every time, so there is nothing to resume. */
final class FreeStyleDriver implements Driver {

    private static final String FREESTYLE = "FreeStyle";
    private static final String PRECISION = "Precision";

    /** One meter's answers, in its language. */
    private record Told(String model, List<HeardDump> answers) {

        boolean isComplete() {
            return !answers.isEmpty() && answers.get(answers.size() - 1).isOver();
        }
    }

    /** A FreeStyle has no shorter way to say who it is than to tell all it remembers. */
    @Override
    public Optional<String> probe(Transport transport, Cancellation cancellation) throws IOException {
        var request = new ReadRequest(EarlierReadings.NONE, (done, total) -> {}, cancellation, Instant::now);
        var dialog = new FreeStyleDialog(transport, request);
        try {
            if (dialog.memory(FreeStyleCommand.FREESTYLE_MEMORY).isPresent()) {
                return Optional.of(FREESTYLE);
            }
            return dialog.identity().map(answer -> PRECISION);
        } catch (DeviceFailure nobodyWeKnow) {
            return Optional.empty();
        }
    }

    @Override
    public ReadResult read(Transport transport, ReadRequest request) throws IOException {
        var dialog = new FreeStyleDialog(transport, request);
        Told told = all(dialog);
        if (told.answers().isEmpty() && dialog.isWanted()) {
            throw dialog.nobody();
        }
        return new ReadResult(capture(told, request.hostClock().instant()), Cursor.START, told.isComplete());
    }

    private static Told all(FreeStyleDialog dialog) throws IOException {
        Optional<HeardDump> freeStyle = dialog.memory(FreeStyleCommand.FREESTYLE_MEMORY);
        if (freeStyle.isPresent()) {
            return new Told(FREESTYLE, List.of(freeStyle.get()));
        }
        List<HeardDump> answers = new ArrayList<>();
        dialog.identity().ifPresent(answers::add);
        if (!answers.isEmpty()) {
            dialog.memory(FreeStyleCommand.PRECISION_MEMORY).ifPresent(answers::add);
        }
        return new Told(PRECISION, answers);
    }

    private static RawCapture capture(Told told, Instant readAt) {
        List<CapturePart> parts = new ArrayList<>();
        int offset = 0;
        for (HeardDump answer : told.answers()) {
            parts.add(new CapturePart("dump", "", answer.bytes(), 0, offset));
            offset += answer.bytes().length;
        }
        return new RawCapture(
                Optional.of(FreeStyleFamily.ID),
                Optional.of(told.model()),
                first(told.answers().stream().map(HeardDump::serial).toList()),
                Optional.of(readAt),
                first(told.answers().stream().map(HeardDump::clock).toList()),
                parts);
    }

    private static <T> Optional<T> first(List<Optional<T>> each) {
        return each.stream().flatMap(Optional::stream).findFirst();
    }
}
