package org.islet.devices.family.abbottlibre;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.driver.Progress;

/** What was heard so far, a part a question, and what the device said of itself. */
final class Transcript {

    private final InstantSource hostClock;
    private final Progress progress;
    private final List<CapturePart> parts = new ArrayList<>();
    private final Map<Question, Integer> records = new EnumMap<>(Question.class);
    private int offset;
    private Optional<String> serial = Optional.empty();
    private Optional<LocalDateTime> deviceClock = Optional.empty();
    private Optional<Instant> clockHeardAt = Optional.empty();

    Transcript(InstantSource hostClock, Progress progress) {
        this.hostClock = hostClock;
        this.progress = progress;
    }

    void greeted(byte[] reports) {
        keep(HidReport.CAPTURED_AS, "greeting", reports);
    }

    void answered(Question question, byte[] reports) {
        keep(HidReport.CAPTURED_AS, question.text(), reports);
    }

    /** Kept, and not to be read: what was asked is asked again. */
    void setAside(String what, byte[] reports) {
        keep(HidReport.SET_ASIDE, what, reports);
    }

    private void keep(String kind, String name, byte[] reports) {
        if (reports.length > 0) {
            parts.add(new CapturePart(kind, name, reports, 0, offset));
            offset += reports.length;
        }
    }

    /** Never fewer than before, though an answer that was damaged begins again. */
    void recordsHeard(Question question, int count) {
        if (records.merge(question, count, Math::max) == count) {
            progress.at(recordsHeard(), 0);
        }
    }

    private int recordsHeard() {
        return records.values().stream().mapToInt(Integer::intValue).sum();
    }

    void isWhole() {
        progress.at(recordsHeard(), recordsHeard());
    }

    void serialIs(String told) {
        serial = Optional.of(told).filter(text -> !text.isEmpty());
    }

    void clockIs(Optional<LocalDateTime> told) {
        deviceClock = told;
        clockHeardAt = Optional.of(hostClock.instant());
    }

    /** Model: the device does not say it. */
    RawCapture capture() {
        return new RawCapture(
                Optional.of(AbbottLibreFamily.ID), Optional.empty(), serial, clockHeardAt, deviceClock, parts);
    }
}
