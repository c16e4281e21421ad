package org.islet.devices.family.lifescanultramini;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.islet.devices.capture.Cursor;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.phrase.Phrase;

/** One reading of a meter: who it is, then its records from the newest on. */
final class UltraMiniReading {

    private static final int TRIES = 3;
    private static final int ANSWER = 0x06;
    private static final int COUNT = 0x0F;
    private static final int BODY = 2;
    private static final int RECORD_LENGTH = 8;
    private static final int CLOCK_LENGTH = 4;

    /** It remembers 500; one that never says that they end is none. */
    private static final int MOST_RECORDS = 501;

    private final Link link;
    private final ReadRequest request;
    private boolean wasAnswered;

    UltraMiniReading(Link link, ReadRequest request) {
        this.link = link;
        this.request = request;
    }

    boolean isWanted() {
        return request.cancellation().isWanted();
    }

    Optional<String> version() throws IOException {
        byte[] body = answer(UltraMiniRequest.VERSION);
        return body.length > 1 ? text(Arrays.copyOfRange(body, 1, body.length)) : Optional.empty();
    }

    /** Empty where what the meter answers is no text. */
    Optional<String> serialNumber() throws IOException {
        return text(answer(UltraMiniRequest.SERIAL_NUMBER));
    }

    void unit() throws IOException {
        answer(UltraMiniRequest.UNIT);
    }

    Optional<LocalDateTime> clock() throws IOException {
        byte[] body = answer(UltraMiniRequest.CLOCK);
        return body.length == CLOCK_LENGTH ? Optional.of(time(body)) : Optional.empty();
    }

    /**
     * Reads from the newest record to the newest of the reading before, which comes along, or to the oldest.
     *
     * @return for the next reading; empty when the person no longer wants this one
     */
    Optional<Cursor> records(NewestRecord known) throws IOException {
        int total = known.isKnown() ? 0 : numberOfRecords();
        Optional<byte[]> newest = Optional.empty();
        for (int index = 0; index < MOST_RECORDS; index++) {
            if (!isWanted()) {
                return Optional.empty();
            }
            boolean isEnd = !known.isKnown() && index == total;
            byte[] data = isEnd ? new byte[] {0, COUNT} : sure(UltraMiniRequest.record(index));
            if (data[1] == COUNT) {
                request.progress().at(index, index);
                return Optional.of(newest.map(NewestRecord::cursor).orElse(Cursor.START));
            }
            byte[] record = record(data);
            newest = newest.isPresent() ? newest : Optional.of(record);
            request.progress().at(index + 1, known.is(record) ? index + 1 : total);
            if (known.is(record)) {
                return newest.map(NewestRecord::cursor);
            }
        }
        throw new DeviceFailure(Phrase.of("ultra-mini.disturbed"));
    }

    private static byte[] record(byte[] data) throws DeviceFailure {
        if (data.length != BODY + RECORD_LENGTH) {
            throw new DeviceFailure(Phrase.of("ultra-mini.stranger"));
        }
        return Arrays.copyOfRange(data, BODY, data.length);
    }

    private int numberOfRecords() throws IOException {
        byte[] data = sure(UltraMiniRequest.NUMBER_OF_RECORDS);
        if (data[1] != COUNT || data.length < BODY + 2) {
            throw new DeviceFailure(Phrase.of("ultra-mini.stranger"));
        }
        return Short.toUnsignedInt(numbers(data).getShort(BODY));
    }

    private byte[] answer(UltraMiniRequest question) throws IOException {
        byte[] data = sure(question);
        return Arrays.copyOfRange(data, BODY, data.length);
    }

    /** An answer whose form is right, begun with 05 and a kind. */
    private byte[] sure(UltraMiniRequest question) throws IOException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<byte[]> data = link.ask(question).filter(UltraMiniReading::isAnswer);
            if (data.isPresent()) {
                wasAnswered = true;
                return data.get();
            }
        }
        if (!wasAnswered) {
            throw new DeviceFailure(Phrase.of(link.wasHeard() ? "ultra-mini.stranger" : "ultra-mini.silent"));
        }
        throw new DeviceFailure(Phrase.of("ultra-mini.disturbed"));
    }

    private static boolean isAnswer(byte[] data) {
        return data.length >= BODY && data[0] == 0x05 && (data[1] == ANSWER || data[1] == COUNT);
    }

    private static Optional<String> text(byte[] body) {
        String text =
                new String(body, StandardCharsets.ISO_8859_1).replace("\0", "").strip();
        return text.matches("[!-~][ -~]{0,40}") ? Optional.of(text) : Optional.empty();
    }

    private static LocalDateTime time(byte[] body) {
        return LocalDateTime.ofEpochSecond(Integer.toUnsignedLong(numbers(body).getInt(0)), 0, ZoneOffset.UTC);
    }

    private static ByteBuffer numbers(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
