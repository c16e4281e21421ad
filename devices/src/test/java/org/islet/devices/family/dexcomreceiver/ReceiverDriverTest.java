package org.islet.devices.family.dexcomreceiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.islet.devices.capture.Cursor;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.DriverContract;
import org.islet.devices.driver.EarlierReadings;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.emulator.EmulatedCable;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.Kind;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Source;
import org.islet.devices.transport.RecordedTransport.Piece;
import org.islet.devices.transport.RecordingTransport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiverDriverTest implements DriverContract {

    private static final String SERIAL = "SM12345678";
    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-03-29T14:05:10");
    private static final Duration AHEAD = Duration.ofHours(-7);
    private static final int GLUCOSE = 4;
    private static final int MONTHS = 90;
    private static final Set<Integer> THAT_ONLY_READ = Set.of(10, 11, 15, 16, 17, 25, 27, 29, 33, 34, 35, 37, 41);

    @Override
    public Driver driver() {
        return new DexcomReceiverFamily().driver().orElseThrow();
    }

    @Override
    public List<Piece> wholeDialog() {
        var cable = new RecordingTransport(new EmulatedCable(receiver(memory(1).subList(0, 150))));
        try {
            driver().read(cable, DriverContract.wanted());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return cable.dialog();
    }

    @Test
    void receiverTellsMonthsOfItsDatabase() throws IOException, UnreadableCapture {
        ReadResult result = read(receiver(memory(MONTHS)), Cursor.START);

        Decoded decoded = new DexcomReceiverFamily().decoder().decode(result.capture());
        assertThat(result.isComplete()).isTrue();
        assertThat(decoded.problems()).isEmpty();
        assertThat(told(decoded.events())).containsExactlyElementsOf(told(memory(MONTHS)));
        assertThat(decoded.events()).filteredOn(PumpSettings.class::isInstance).singleElement();
    }

    @Test
    void captureSaysWhoItIsAndWhatItsDisplayShows() throws IOException {
        ReadResult result = read(receiver(memory(1)), Cursor.START);

        assertThat(result.capture().family()).contains("dexcom-receiver");
        assertThat(result.capture().model()).contains("Dexcom G5 Receiver");
        assertThat(result.capture().serial()).contains(SERIAL);
        assertThat(result.capture().deviceClock()).contains(CLOCK);
        assertThat(result.capture().readAt()).contains(DriverContract.NOW);
        assertThat(new DexcomReceiverFamily().likeness(result.capture()).name()).isEqualTo("CERTAIN");
    }

    @Test
    void secondReadingReadsWhatIsNewAndLosesNothing() throws IOException, UnreadableCapture {
        ReceiverEmulator receiver = receiver(memory(MONTHS));
        ReadResult first = read(receiver, Cursor.START);
        long before = receiver.pagesTold(GLUCOSE);
        List<DeviceEvent> later = later(1);
        receiver.live(CLOCK.plusDays(1), ReceiverEncoder.pages(SERIAL, AHEAD, later));

        ReadResult second = read(receiver, first.next());

        assertThat(receiver.pagesTold(GLUCOSE) - before).isLessThan(10);
        Set<String> both = new TreeSet<>(told(decoded(first).events()));
        both.addAll(told(decoded(second).events()));
        assertThat(both).containsExactlyElementsOf(told(later));
    }

    @Test
    void readingAgainAtOnceTellsTheNewestPagesOnly() throws IOException, UnreadableCapture {
        ReceiverEmulator receiver = receiver(memory(MONTHS));
        ReadResult first = read(receiver, Cursor.START);

        ReadResult second = read(receiver, first.next());

        assertThat(second.next()).isEqualTo(first.next());
        assertThat(second.capture().parts())
                .filteredOn(part -> part.kind().equals(ReceiverDecoder.PAGE))
                .hasSize(4);
        assertThat(decoded(second).problems()).isEmpty();
    }

    @Test
    void emptiedReceiverIsReadWholeAlthoughItsPagesAreNumberedAlike() throws IOException, UnreadableCapture {
        ReceiverEmulator receiver = receiver(memory(5));
        ReadResult first = read(receiver, Cursor.START);
        List<DeviceEvent> anew =
                later(20).subList(memory(5).size() + 100, later(20).size());
        receiver.live(CLOCK.plusDays(20), ReceiverEncoder.pages(SERIAL, AHEAD, anew));

        ReadResult second = read(receiver, first.next());

        assertThat(told(decoded(second).events())).containsExactlyElementsOf(told(anew));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "1;nonsense", "2;4:1:1", "1;4:zzzzzz:1", "1;4:0:5", "1;4:1:0,b:zzz:1"})
    void strangeCursorMeansEverything(String cursor) throws IOException, UnreadableCapture {
        ReadResult result = read(receiver(memory(3)), new Cursor(cursor));

        assertThat(told(decoded(result).events())).containsExactlyElementsOf(told(memory(3)));
    }

    @Test
    void cursorIsShortEnoughToBeKept() throws IOException {
        assertThat(read(receiver(memory(MONTHS)), Cursor.START).next().saysSomething())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 6})
    void refusalIsAskedAgain(int how) throws IOException, UnreadableCapture {
        ReadResult result = read(receiver(memory(3)).refusing(how, 2), Cursor.START);

        assertThat(told(decoded(result).events())).hasSize(memory(3).size());
    }

    @Test
    void refusalsWithoutEndAreSaidEachInItsWords() {
        assertRefused(6, "reports an error of its own");
        assertRefused(7, "in a mode in which it tells nothing");
        assertRefused(2, "Try another cable");
    }

    private void assertRefused(int how, String words) {
        assertThatThrownBy(() -> read(receiver(memory(1)).refusing(how, Integer.MAX_VALUE), Cursor.START))
                .isInstanceOf(DeviceFailure.class)
                .hasMessageContaining(words);
    }

    @Test
    void answersWithAWrongChecksumAreAskedForAgain() throws IOException, UnreadableCapture {
        ReadResult result = read(receiver(memory(3)).damaging(2), Cursor.START);

        assertThat(told(decoded(result).events())).hasSize(memory(3).size());
        assertThatThrownBy(() -> read(receiver(memory(3)).damaging(1000), Cursor.START))
                .isInstanceOf(DeviceFailure.class);
    }

    @Test
    void bytesBeforeAnAnswerAreDropped() throws IOException, UnreadableCapture {
        ReadResult result = read(receiver(memory(3)).withNoise(17), Cursor.START);

        assertThat(decoded(result).problems()).isEmpty();
        assertThat(told(decoded(result).events())).hasSize(memory(3).size());
    }

    @Test
    void recordTypeTheReceiverDoesNotKnowIsPassedOver() throws IOException {
        assertThat(read(receiver(memory(3)).withoutBackfilled(), Cursor.START).isComplete())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 9, 20})
    void silenceOfTheReceiverIsSaid(int answers) {
        assertThatThrownBy(() -> read(receiver(memory(3)).silentAfter(answers), Cursor.START))
                .isInstanceOf(DeviceFailure.class)
                .hasMessageContaining("plug it in again".substring(1));
    }

    @Test
    void onlyCommandsThatReadAreEverSent() throws IOException {
        ReceiverEmulator receiver = receiver(memory(3)).damaging(2);

        read(receiver, Cursor.START);
        driver().probe(new EmulatedCable(receiver), () -> true);

        assertThat(receiver.heard()).isNotEmpty().allMatch(THAT_ONLY_READ::contains);
        for (ReceiverCommand command : ReceiverCommand.values()) {
            assertThat(THAT_ONLY_READ).contains(command.number());
        }
    }

    private ReadResult read(ReceiverEmulator receiver, Cursor before) throws IOException {
        EarlierReadings earlier = serial -> serial.equals(SERIAL) ? before : Cursor.START;
        return driver().read(
                        new EmulatedCable(receiver),
                        new ReadRequest(
                                earlier, (done, total) -> {}, () -> true, InstantSource.fixed(DriverContract.NOW)));
    }

    private static Decoded decoded(ReadResult result) throws UnreadableCapture {
        return new DexcomReceiverFamily().decoder().decode(result.capture());
    }

    private static ReceiverEmulator receiver(List<DeviceEvent> memory) {
        return new ReceiverEmulator(
                "Dexcom G5 Receiver", CLOCK.minus(AHEAD), AHEAD, ReceiverEncoder.pages(SERIAL, AHEAD, memory));
    }

    private static List<DeviceEvent> memory(int days) {
        return since(CLOCK.minusDays(days), days);
    }

    /** The months before, and some days more. */
    private static List<DeviceEvent> later(int days) {
        return since(CLOCK.minusDays(MONTHS), MONTHS + days);
    }

    private static List<DeviceEvent> since(LocalDateTime begin, int days) {
        List<DeviceEvent> events = new ArrayList<>();
        for (int i = 0; i < days * 288; i++) {
            LocalDateTime at = begin.plusMinutes(5L * i);
            events.add(reading(Kind.SENSOR, at, 60 + i % 300, List.of("trendFlat")));
            if (i % 144 == 0) {
                events.add(reading(Kind.CALIBRATION, at, 100 + i % 50, List.of("enteredByHand")));
                events.add(new LogbookEntry(
                        origin(at),
                        LogbookEntry.Kind.CARBS,
                        OptionalDouble.of(45),
                        Optional.of("g"),
                        Optional.empty()));
            }
        }
        return events;
    }

    private static GlucoseReading reading(Kind kind, LocalDateTime at, double mgPerDl, List<String> flags) {
        return new GlucoseReading(
                origin(at),
                kind,
                Optional.of(Glucose.mgPerDl(mgPerDl)),
                Optional.empty(),
                OptionalDouble.empty(),
                flags,
                false);
    }

    private static Origin origin(LocalDateTime at) {
        return new Origin(DeviceTime.toTheSecond(at), Source.ofLine(0, 1));
    }

    /** Without where it was read, and without how the receiver was made; sorted, as the newest page is read first. */
    private static List<String> told(List<DeviceEvent> events) {
        return events.stream()
                .filter(event -> !(event instanceof PumpSettings))
                .map(event ->
                        event.toString().replaceAll(", source=Source.*?line=OptionalInt(\\.empty|\\[1\\])\\]", ""))
                .sorted()
                .toList();
    }
}
