package org.islet.devices.family.medtronicparadigm;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.phrase.Phrase;

/**
 * One reading of one pump.
 *
 * <pre>
 * the stick   who it is, twice; its signal, until it is good
 * the pump    wake; model, clock, battery; how many pages; states and settings
 *             history pages from the newest; sensor pages from the newest, glucose and ISIG
 * </pre>
 */
final class PumpReading {

    private final CareLinkStick stick;
    private final PumpNumber number;
    private final PumpRadio radio;
    private final ReadRequest request;
    private final KeptAnswers kept;
    private final PageQuestion pages;
    private Optional<Reply> model = Optional.empty();
    private Optional<Reply> clock = Optional.empty();
    private Optional<Instant> clockHeardAt = Optional.empty();
    private Optional<ReadMark> mark = Optional.empty();
    private boolean isBatteryLow;

    PumpReading(CareLinkStick stick, PumpNumber number, ReadRequest request) {
        this.stick = stick;
        this.number = number;
        this.request = request;
        this.radio = new PumpRadio(stick, number, request.cancellation());
        this.kept = new KeptAnswers(request.progress());
        this.pages = new PageQuestion(radio, kept);
    }

    void toTheEnd() throws IOException {
        radio.requireWanted();
        stick.product();
        stick.product();
        radio.requireSignal();
        radio.wake();
        Generation generation = whoItIs();
        clock = Optional.of(ask(PumpCommand.CLOCK));
        clockHeardAt = Optional.of(request.hostClock().instant());
        isBatteryLow = askIfAnswered(PumpCommand.BATTERY)
                .filter(battery -> battery.has(1) && battery.u8(0) == 1)
                .isPresent();
        readMemory(generation);
        kept.end();
    }

    private Generation whoItIs() throws IOException {
        Reply said = ask(PumpCommand.MODEL);
        model = Optional.of(said);
        return Generation.ofModel(said.text())
                .orElseThrow(() -> new DeviceFailure(Phrase.of("paradigm.stranger", said.text())));
    }

    private void readMemory(Generation generation) throws IOException {
        int historyPages = historyPages(generation);
        SensorPageCount sensor = sensorPages(generation);
        Optional<ReadMark> before = ReadMark.of(request.earlier().of(number.digits()))
                .filter(earlier -> earlier.historyPages() <= historyPages)
                .filter(earlier -> earlier.sensorPage().orElse(0) <= sensor.newest());
        var sensorReading = new SensorReading(pages, sensor, before);
        List<PumpCommand> questions = PumpQuestions.of(generation);
        kept.expect(questions.size() + historyPages + sensorReading.expected(sensor));
        for (PumpCommand question : questions) {
            askIfAnswered(question);
        }
        List<String> closed = new HistoryReading(pages, before).read(historyPages);
        sensorReading.read(sensor);
        mark = Optional.of(new ReadMark(
                historyPages, closed, sensor.glucose() > 0 ? OptionalLong.of(sensor.newest()) : OptionalLong.empty()));
    }

    private int historyPages(Generation generation) throws IOException {
        if (generation.isAskedTheOldWay()) {
            return HistoryReading.MOST_PAGES_OF_OLD;
        }
        long told = askIfAnswered(PumpCommand.HISTORY_PAGE_COUNT)
                .filter(reply -> reply.has(Integer.BYTES))
                .map(reply -> reply.u32(0))
                .orElse(0L);
        boolean isCount = told > 0 && told <= HistoryReading.MOST_PAGES;
        return isCount ? (int) told : HistoryReading.MOST_PAGES;
    }

    private SensorPageCount sensorPages(Generation generation) throws IOException {
        return generation.hasSensor()
                ? askIfAnswered(PumpCommand.SENSOR_PAGE_COUNT)
                        .map(SensorPageCount::of)
                        .orElse(SensorPageCount.NONE)
                : SensorPageCount.NONE;
    }

    private Reply ask(PumpCommand command) throws IOException {
        return Reply.of(kept.keep(command, radio.ask(command)));
    }

    /** Not every pump answers every question; one that gives a bolus answers none. */
    private Optional<Reply> askIfAnswered(PumpCommand command) throws IOException {
        try {
            return Optional.of(ask(command));
        } catch (PumpRefused refused) {
            if (refused.why() == PumpRefusal.BOLUS_IN_PROGRESS) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** Where it was read to its end, without a page that stayed damaged. */
    Optional<ReadMark> mark() {
        return pages.isAnyDamaged() ? Optional.empty() : mark;
    }

    boolean holdsPages() {
        return kept.holdPages();
    }

    /** Why the pump fell silent, and what to do. */
    Phrase ofSilence() {
        if (isBatteryLow) {
            return Phrase.of("paradigm.battery-low");
        }
        return Phrase.of(model.isPresent() ? "paradigm.lost" : "paradigm.no-answer");
    }

    RawCapture capture() {
        return new RawCapture(
                Optional.of(ParadigmFamily.ID),
                model.map(Reply::text),
                Optional.of(number.digits()),
                clockHeardAt,
                clock.flatMap(Reply::clock),
                kept.parts());
    }
}
