package org.islet.devices.family.dexcomreceiver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.Cursor;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.driver.Progress;

/** What was heard so far: answers and pages as they are, and what the receiver said of itself. */
final class ReceiverTranscript {

    private final InstantSource hostClock;
    private final Progress progress;
    private final List<CapturePart> parts = new ArrayList<>();
    private final ReadMarks reached = new ReadMarks();
    private Optional<String> model = Optional.empty();
    private Optional<String> serial = Optional.empty();
    private Optional<LocalDateTime> clock = Optional.empty();
    private Optional<Instant> clockHeardAt = Optional.empty();
    private int offset;
    private int pagesHeard;
    private int pagesExpected;

    ReceiverTranscript(InstantSource hostClock, Progress progress) {
        this.hostClock = hostClock;
        this.progress = progress;
    }

    void answer(ReceiverCommand command, byte[] content) {
        keep(ReceiverDecoder.ANSWER, String.valueOf(command.number()), content);
        if (command == ReceiverCommand.FIRMWARE) {
            model = attribute("ProductName", content);
        }
    }

    void page(int type, int number, byte[] page) {
        keep(ReceiverDecoder.PAGE, type + "/" + number, page);
        if (type == RecordLayout.MANUFACTURING && serial.isEmpty()) {
            serial = attribute("SerialNumber", page);
        }
        pagesHeard++;
        progress.at(pagesHeard, Math.max(pagesHeard, pagesExpected));
    }

    void clock(byte[] systemSeconds, byte[] displayOffset) {
        clock = Optional.of(PageRecord.time(Integer.toUnsignedLong(number(systemSeconds)) + number(displayOffset)));
        clockHeardAt = Optional.of(hostClock.instant());
    }

    void morePages(int expected) {
        pagesExpected += expected;
    }

    void reached(int type, ReadMarks.Mark mark) {
        reached.put(type, mark);
    }

    void isWhole() {
        progress.at(pagesHeard, pagesHeard);
    }

    Optional<String> model() {
        return model;
    }

    Optional<String> serial() {
        return serial;
    }

    Cursor cursor() {
        return reached.cursor();
    }

    RawCapture capture() {
        return new RawCapture(Optional.of(DexcomReceiverFamily.ID), model, serial, clockHeardAt, clock, parts);
    }

    private void keep(String kind, String name, byte[] bytes) {
        if (bytes.length > 0) {
            parts.add(new CapturePart(kind, name, bytes, 0, offset));
            offset += bytes.length;
        }
    }

    private static int number(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    private static Optional<String> attribute(String name, byte[] xml) {
        Matcher found = Pattern.compile("\\b" + name + "\\s{0,8}=\\s{0,8}[\"']([^\"']{1,64})[\"']")
                .matcher(new String(xml, StandardCharsets.ISO_8859_1));
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }
}
