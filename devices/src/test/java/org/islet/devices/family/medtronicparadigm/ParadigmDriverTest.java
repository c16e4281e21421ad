package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.Cursor;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.DriverContract;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.emulator.EmulatedCable;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.simulator.SimulatedMemory;
import org.islet.devices.transport.RecordedTransport.Piece;
import org.islet.devices.transport.RecordingTransport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParadigmDriverTest implements DriverContract {

    private static final String NUMBER = "118203";
    private static final LocalDateTime START = LocalDateTime.parse("2026-01-10T06:00");
    private static final LocalDate LAST = LocalDate.parse("2026-11-21");
    private static final Set<String> PAGES = Set.of("history-page", "glucose-page", "isig-page");

    @Override
    public Driver driver() {
        return new ParadigmDriver();
    }

    @Override
    public Optional<String> printedNumber() {
        return Optional.of(NUMBER);
    }

    @Override
    public List<Piece> wholeDialog() {
        var cable = new RecordingTransport(new EmulatedCable(new ParadigmEmulator(pump("554", 20, 20))));
        try {
            driver().read(cable, DriverContract.wanted().ofDevice(printedNumber()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cable.dialog();
    }

    @ParameterizedTest
    @ValueSource(strings = {"554", "723", "722", "515", "512"})
    void aQuarterOfAYearIsReadAsThePumpHoldsIt(String model) throws IOException, UnreadableCapture {
        RawCapture truth = SimulatedMemory.paradigm(model, NUMBER, LAST);

        ReadResult result = read(new ParadigmEmulator(truth));

        assertThat(result.isComplete()).isTrue();
        assertThat(result.capture().model()).contains(model);
        assertThat(result.capture().serial()).contains(NUMBER);
        assertThat(result.capture().deviceClock()).isEqualTo(truth.deviceClock());
        assertThat(result.capture().readAt()).contains(NOW);
        assertThat(pages(result.capture())).containsExactlyInAnyOrderElementsOf(newest(pages(truth), model));
        assertThat(decoded(result).problems()).isEmpty();
    }

    @Test
    void onlyWhatIsNewIsReadTheNextTimeAndNothingIsLost() throws IOException {
        ReadResult first = read(new ParadigmEmulator(pump("554", 600, 2000)));

        ReadResult second = read(new ParadigmEmulator(pump("554", 760, 2600)), first.next());

        assertThat(second.isComplete()).isTrue();
        Set<String> known = Set.copyOf(contents(first.capture()));
        Set<String> all = Stream.concat(known.stream(), contents(second.capture()).stream())
                .collect(Collectors.toSet());
        assertThat(all).containsAll(contents(pump("554", 760, 2600)));
        assertThat(pages(second.capture()))
                .hasSizeLessThan(pages(pump("554", 760, 2600)).size());
        assertThat(numbers(second.capture(), "glucose-page")).containsExactly("1002", "1001");
    }

    @Test
    void thePageBehindTheNewestIsReadAgainAsASquareBolusMayHaveEndedOnIt() throws IOException {
        ReadResult first = read(new ParadigmEmulator(pump("554", 600, 20)));
        RawCapture later = pump("554", 600, 20);
        byte[] second = later.parts().stream()
                .filter(part ->
                        part.kind().equals("history-page") && part.name().equals("1"))
                .findFirst()
                .orElseThrow()
                .bytes();
        second[0] ^= 0x20;
        PageChecksum.write(second);

        ReadResult again = read(new ParadigmEmulator(later), first.next());

        assertThat(numbers(again.capture(), "history-page")).containsExactly("0", "1", "2");
    }

    @Test
    void aPumpThatWasResetIsReadAnew() throws IOException {
        ReadResult first = read(new ParadigmEmulator(pump("554", 760, 2600)));

        ReadResult second = read(new ParadigmEmulator(pump("554", 600, 2000)), first.next());

        assertThat(pages(second.capture()))
                .isEqualTo(
                        pages(read(new ParadigmEmulator(pump("554", 600, 2000))).capture()));
    }

    @Test
    void aCursorNobodyUnderstandsMeansEverything() throws IOException {
        ReadResult all = read(new ParadigmEmulator(pump("554", 600, 20)));

        assertThat(pages(read(new ParadigmEmulator(pump("554", 600, 20)), new Cursor("9/?"))
                        .capture()))
                .isEqualTo(pages(all.capture()));
    }

    @Test
    void damagedBlockIsFetchedAgain() throws IOException {
        for (int block = 0; block < 60; block++) {
            assertThat(read(new ParadigmEmulator(pump("554", 20, 20)).damagedBlock(block))
                            .isComplete())
                    .as("block %d", block)
                    .isTrue();
        }
    }

    @Test
    void lostBlockLetsThePageBeAskedForAgain() throws IOException, UnreadableCapture {
        for (int block = 0; block < 60; block++) {
            ReadResult result = read(new ParadigmEmulator(pump("554", 20, 20)).lostBlock(block));

            assertThat(result.isComplete()).as("block %d", block).isTrue();
            assertThat(decoded(result).problems()).isEmpty();
        }
    }

    @Test
    void aSlowRadioIsWaitedFor() throws IOException {
        assertThat(read(new ParadigmEmulator(pump("554", 20, 20)).slowRadio(25)).isComplete())
                .isTrue();
    }

    @Test
    void aPumpThatFallsAsleepIsWokenAgain() throws IOException {
        assertThat(read(new ParadigmEmulator(pump("554", 20, 20)).asleepAfter(18))
                        .isComplete())
                .isTrue();
    }

    @Test
    void theSignalIsWaitedForAndNotForEver() throws IOException {
        assertThat(read(new ParadigmEmulator(pump("554", 20, 20)).weakSignal(20))
                        .isComplete())
                .isTrue();
        failsWith(new ParadigmEmulator(pump("554", 20, 20)).weakSignal(1000), "hears too badly");
    }

    @Test
    void pagesAreKeptWhenThePumpIsCarriedAway() throws IOException {
        RawCapture memory = pump("554", 600, 20);
        ReadResult before = read(new ParadigmEmulator(memory));

        ReadResult result = read(new ParadigmEmulator(memory).goneAfter(24), before.next());

        assertThat(result.isComplete()).isFalse();
        assertThat(result.why()).contains(Phrase.of("paradigm.lost"));
        assertThat(pages(result.capture())).isNotEmpty();
        assertThat(result.next()).isEqualTo(before.next());
    }

    @Test
    void everyRefusalAndSilenceSaysWhatToDo() {
        failsWith(new ParadigmEmulator(pump("554", 20, 20)).givingABolus(), "until the bolus has ended");
        failsWith(refusingItsModel(PumpRefusal.REFUSED), "Leave its menus");
        failsWith(refusingItsModel(PumpRefusal.OUT_OF_RANGE), "bring an export");
        failsWith(refusingItsModel(PumpRefusal.INVALID_PAGE), "no such page");
        failsWith(new ParadigmEmulator(pump("554", 20, 20)).goneAfter(1), "does not answer by radio");
        failsWith(new ParadigmEmulator(pump("554", 20, 20)).goneAfter(8), "then no longer");
        failsWith(new ParadigmEmulator(pump("554", 20, 20)).lowBattery().goneAfter(8), "new battery");
    }

    @Test
    void aPumpWithAnotherNumberAnswersNobody() {
        var stranger = new EmulatedCable(new ParadigmEmulator(pump("554", 20, 20)));

        assertThatThrownBy(() -> driver().read(stranger, DriverContract.wanted().ofDevice(Optional.of("999999"))))
                .isInstanceOf(DeviceFailure.class)
                .hasMessageContaining("Check the six digits")
                .hasMessageNotContaining("999999");
    }

    @Test
    void withoutItsNumberNobodyIsCalled() {
        var cable = new RecordingTransport(new EmulatedCable(new ParadigmEmulator(pump("554", 20, 20))));

        assertThatThrownBy(() -> driver().read(cable, DriverContract.wanted()))
                .isInstanceOf(DeviceFailure.class)
                .hasMessageContaining("six digits");
        assertThat(cable.dialog()).isEmpty();
    }

    @Test
    void nothingIsSentButQuestionsAndTheCallThatWakes() {
        Set<Integer> sent = wholeDialog().stream()
                .filter(Piece::isOfHost)
                .map(Piece::bytes)
                .filter(packet -> packet[0] == 0x01)
                .map(packet -> packet[13] & 0xFF)
                .collect(Collectors.toSet());

        assertThat(sent)
                .contains(0x5D, 0x8D, 0x70, 0x80, 0x9A, 0x9B)
                .isSubsetOf(
                        0x5D, 0x70, 0x71, 0x72, 0x73, 0x74, 0x80, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8D, 0x92, 0x93, 0x94,
                        0x98, 0x9A, 0x9B, 0x9D, 0x9F, 0xC0, 0xCD, 0xCE);
    }

    @Test
    void framesAreThoseThatWerePublished() {
        Map<String, byte[]> frames = Map.of(
                "0100a7016654558002550000005de6010aa2",
                RadioFrame.of(new PumpNumber("665455"), PumpCommand.WAKE_RADIO, new byte[] {1, 10}),
                "0100a701208850800100020200809b0336",
                RadioFrame.of(new PumpNumber("208850"), PumpCommand.HISTORY_PAGE, new byte[] {3}));

        assertThat(frames)
                .allSatisfy((hex, frame) -> assertThat(Hex.format(frame)).isEqualTo(hex));
    }

    /** A page comes in 16 records, each asked for at least once; 0.1 s a question is the pace of the real stick. */
    @Test
    void aQuarterOfAYearIsFewEnoughQuestions() throws IOException {
        var cable = new RecordingTransport(
                new EmulatedCable(new ParadigmEmulator(SimulatedMemory.paradigm("554", NUMBER, LAST))));

        driver().read(cable, DriverContract.wanted().ofDevice(printedNumber()));

        assertThat(cable.written()).hasSizeLessThan(36 * 35 + 32 * 35 + 32 * 67 + 200);
    }

    @Test
    void stoppingKeepsTheCursorOfBefore() throws IOException {
        var left = new AtomicInteger(100);
        var earlier = new Cursor("1/3/aabbccdd/1000");
        var request = new ReadRequest(
                serial -> earlier, (done, total) -> {}, () -> left.getAndDecrement() > 0, () -> NOW, printedNumber());

        ReadResult result = driver().read(new EmulatedCable(new ParadigmEmulator(pump("554", 600, 20))), request);

        assertThat(result.isComplete()).isFalse();
        assertThat(result.why()).isEmpty();
        assertThat(result.next()).isEqualTo(earlier);
    }

    private ParadigmEmulator refusingItsModel(PumpRefusal why) {
        return new ParadigmEmulator(pump("554", 20, 20)).refusing(PumpCommand.MODEL, why);
    }

    private void failsWith(ParadigmEmulator pump, String remedy) {
        assertThatThrownBy(() -> read(pump)).isInstanceOf(DeviceFailure.class).hasMessageContaining(remedy);
    }

    private ReadResult read(ParadigmEmulator pump) throws IOException {
        return read(pump, Cursor.START);
    }

    private ReadResult read(ParadigmEmulator pump, Cursor earlier) throws IOException {
        var request = new ReadRequest(serial -> earlier, (done, total) -> {}, () -> true, () -> NOW, printedNumber());
        return driver().read(new EmulatedCable(pump), request);
    }

    private static Decoded decoded(ReadResult result) throws UnreadableCapture {
        return new ParadigmDecoder().decode(result.capture());
    }

    private static List<String> numbers(RawCapture capture, String kind) {
        return capture.parts().stream()
                .filter(part -> part.kind().equals(kind))
                .map(CapturePart::name)
                .toList();
    }

    private static List<String> pages(RawCapture capture) {
        return capture.parts().stream()
                .filter(part -> PAGES.contains(part.kind()))
                .map(part -> part.kind() + " " + part.name() + " " + Hex.format(part.bytes()))
                .toList();
    }

    private static List<String> contents(RawCapture capture) {
        return pages(capture).stream()
                .map(page -> page.startsWith("history-page") ? page.replaceFirst(" \\d+ ", " ") : page)
                .toList();
    }

    /** Of a memory that holds more than a pump does. */
    private static List<String> newest(List<String> pages, String model) {
        boolean isOld = model.endsWith("12");
        boolean hasSensor = Integer.parseInt(model) % 100 >= 22;
        long newestSensor = pages.stream()
                .filter(page -> page.startsWith("glucose"))
                .mapToLong(page -> Long.parseLong(page.split(" ")[1]))
                .max()
                .orElse(0);
        return pages.stream()
                .filter(page -> {
                    long number = Long.parseLong(page.split(" ")[1]);
                    return page.startsWith("history")
                            ? number < (isOld ? 32 : 36)
                            : hasSensor && number > newestSensor - 32;
                })
                .toList();
    }

    private static RawCapture pump(String model, int rewinds, int readings) {
        List<DeviceEvent> memory = new ArrayList<>();
        IntStream.range(0, rewinds)
                .forEach(i -> memory.add(new InfusionSetEvent(
                        at(START.plusHours(i)),
                        InfusionSetEvent.Kind.REWIND,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        IntStream.range(0, readings)
                .forEach(i -> memory.add(GlucoseReading.of(
                        at(START.plusMinutes(5L * i)),
                        GlucoseReading.Kind.SENSOR,
                        Glucose.mgPerDl(80 + 2 * (i % 60)))));
        return ParadigmEncoder.capture(model, NUMBER, NOW, START.plusDays(30), memory);
    }

    private static Origin at(LocalDateTime time) {
        return new Origin(DeviceTime.toTheSecond(time), Source.ofOffset(0, 0));
    }
}
