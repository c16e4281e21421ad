package org.islet.devices.family.abbottlibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.DriverContract;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.emulator.EmulatedCable;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Status;
import org.islet.devices.transport.RecordedTransport.Piece;
import org.islet.devices.transport.RecordingTransport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbottLibreDriverTest implements DriverContract {

    private static final String SERIAL = "JGMH123-T4567";
    private static final int MONTHS = 90;

    @Override
    public Driver driver() {
        return new AbbottLibreFamily().driver().orElseThrow();
    }

    @Override
    public List<Piece> wholeDialog() {
        var cable = new RecordingTransport(new EmulatedCable(AbbottLibreEmulator.reader(
                SERIAL,
                ReaderMemory.CLOCK,
                LibreEncoder.history(ReaderMemory.history(1).subList(0, 2)),
                LibreEncoder.results(ReaderMemory.results(0)))));
        try {
            driver().read(cable, DriverContract.wanted());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return cable.dialog();
    }

    @Test
    void readerTellsMonthsOfHistoryAndAllThePersonDid() throws IOException, UnreadableCapture {
        ReadResult result = read(reader(MONTHS));

        Decoded decoded = decoded(result);
        assertThat(result.isComplete()).isTrue();
        assertThat(decoded.problems()).isEmpty();
        assertThat(told(decoded.events()))
                .containsExactlyElementsOf(
                        told(Stream.concat(ReaderMemory.history(MONTHS).stream(), ReaderMemory.results(MONTHS).stream())
                                .toList()));
        assertThat(decoded.events()).filteredOn(Status.class::isInstance).singleElement();
    }

    @Test
    void captureSaysWhoItIsAndWhatItsClockShows() throws IOException {
        ReadResult result = read(reader(1));

        assertThat(result.capture().family()).contains("abbott-libre");
        assertThat(result.capture().serial()).contains(SERIAL);
        assertThat(result.capture().deviceClock()).contains(ReaderMemory.CLOCK);
        assertThat(result.capture().readAt()).contains(DriverContract.NOW);
        assertThat(new AbbottLibreFamily().likeness(result.capture()).name()).isEqualTo("CERTAIN");
    }

    @Test
    void neoTellsStripsInsulinAndClocks() throws IOException, UnreadableCapture {
        ReadResult result =
                read(AbbottLibreEmulator.meter(SERIAL, ReaderMemory.CLOCK, LibreEncoder.neo(ReaderMemory.neo(MONTHS))));

        Decoded decoded = decoded(result);
        assertThat(decoded.problems()).isEmpty();
        assertThat(told(decoded.events())).containsExactlyElementsOf(told(ReaderMemory.neo(MONTHS)));
        assertThat(result.capture().serial()).contains(SERIAL);
    }

    @Test
    void insuLinxTellsStrips() throws IOException, UnreadableCapture {
        ReadResult result = read(AbbottLibreEmulator.meter(
                SERIAL, ReaderMemory.CLOCK, LibreEncoder.insuLinx(ReaderMemory.insuLinx(MONTHS))));

        Decoded decoded = decoded(result);
        assertThat(decoded.problems()).isEmpty();
        assertThat(told(decoded.events())).containsExactlyElementsOf(told(ReaderMemory.insuLinx(MONTHS)));
    }

    @Test
    void emptyLogIsReadToItsEnd() throws IOException, UnreadableCapture {
        ReadResult result = read(AbbottLibreEmulator.reader(SERIAL, ReaderMemory.CLOCK, List.of(), List.of()));

        assertThat(result.isComplete()).isTrue();
        assertThat(decoded(result).problems()).isEmpty();
    }

    @Test
    void damagedAnswersAreAskedForAgainAndLeaveNoComplaint() throws IOException, UnreadableCapture {
        ReadResult result = read(reader(3).damaging(2));

        Decoded decoded = decoded(result);
        assertThat(result.isComplete()).isTrue();
        assertThat(decoded.problems()).isEmpty();
        assertThat(told(decoded.events()))
                .hasSize(3 * 96 + ReaderMemory.results(3).size());
        assertThat(result.capture().parts())
                .filteredOn(part -> part.kind().equals(HidReport.SET_ASIDE))
                .hasSize(2);
    }

    @Test
    void answersThatStayDamagedEndTheReading() {
        assertThatThrownBy(() -> read(reader(3).damaging(3)))
                .isInstanceOf(DeviceFailure.class)
                .hasMessageContaining("Try another cable");
    }

    @Test
    void signsOfLifeInTheMiddleAreNoAnswer() throws IOException, UnreadableCapture {
        ReadResult result = read(reader(3).showingLifeEach(2));

        assertThat(decoded(result).problems()).isEmpty();
        assertThat(told(decoded(result).events()))
                .hasSize(3 * 96 + ReaderMemory.results(3).size());
    }

    @Test
    void deviceThatOnlyShowsLifeIsSilent() {
        assertThatThrownBy(() -> read(reader(3).showingLifeEach(1)))
                .isInstanceOf(DeviceFailure.class)
                .hasMessageContaining("plug it in again");
    }

    @Test
    void commandThatFailsOnceIsAskedAgain() throws IOException, UnreadableCapture {
        ReadResult result = read(reader(3).refusing("$history?", 1));

        assertThat(result.isComplete()).isTrue();
        assertThat(decoded(result).problems()).isEmpty();
    }

    @Test
    void listThatStaysRefusedIsSaidAndTheOtherOneRead() throws IOException, UnreadableCapture {
        ReadResult result = read(reader(3).refusing("$arresult?", 3));

        assertThat(decoded(result).problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("it says that the command failed"));
        assertThat(told(decoded(result).events())).hasSize(3 * 96);
    }

    @Test
    void deviceThatRefusesAllItsMemoryIsNotRead() {
        assertThatThrownBy(() -> read(reader(3).refusing("$arresult?", 3).refusing("$history?", 3)))
                .isInstanceOf(DeviceFailure.class)
                .hasMessageContaining("refuses to tell its memory");
    }

    @Test
    void readerThatKnowsOnlyOfficialCommandsIsAskedThatWay() throws IOException, UnreadableCapture {
        ReadResult result = read(reader(3).knowingOfficialCommandsOnly());

        assertThat(result.isComplete()).isTrue();
        assertThat(decoded(result).problems()).isEmpty();
    }

    @Test
    void lostClockIsUnknownAndNeverADate() throws IOException {
        ReadResult result = read(reader(1).withoutClock());

        assertThat(result.isComplete()).isTrue();
        assertThat(result.capture().deviceClock()).isEmpty();
    }

    @Test
    void dateIsAskedAgainJustAfterMidnight() throws IOException {
        AbbottLibreEmulator reader = AbbottLibreEmulator.reader(
                SERIAL, ReaderMemory.CLOCK.toLocalDate().atStartOfDay(), List.of(), List.of());

        read(reader);

        assertThat(reader.heard().stream().filter("$date?"::equals)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 6, 7, 50})
    void silenceOfTheDeviceIsSaid(int reports) {
        assertThatThrownBy(() -> read(reader(3).silentAfter(reports))).isInstanceOf(DeviceFailure.class);
    }

    @Test
    void aSecondReadingTellsWhatIsNewToo() throws IOException, UnreadableCapture {
        AbbottLibreEmulator reader = reader(3);
        read(reader);
        reader.unplug();
        reader.live(ReaderMemory.CLOCK.plusDays(1), "$history?", LibreEncoder.history(ReaderMemory.history(4)));

        ReadResult second = read(reader);

        assertThat(told(decoded(second).events()))
                .hasSize(4 * 96 + ReaderMemory.results(3).size());
        assertThat(second.capture().deviceClock()).contains(ReaderMemory.CLOCK.plusDays(1));
    }

    @Test
    void onlyGreetingsAndTheseQuestionsAreEverSent() throws IOException {
        List<String> allowed =
                List.of("$sn?", "$serlnum?", "$swver?", "$date?", "$time?", "$history?", "$arresult?", "$result?");
        List<byte[]> sent = new ArrayList<>();
        for (AbbottLibreEmulator device : List.of(
                reader(1).damaging(1).refusing("$history?", 1),
                reader(1).knowingOfficialCommandsOnly(),
                AbbottLibreEmulator.meter(SERIAL, ReaderMemory.CLOCK, List.of()))) {
            var cable = new RecordingTransport(new EmulatedCable(device));
            driver().read(cable, DriverContract.wanted());
            sent.addAll(cable.written());
        }

        assertThat(sent).allSatisfy(report -> {
            assertThat(report).hasSize(64);
            if (report[1] == 0) {
                assertThat(report[0]).isIn((byte) 0x04, (byte) 0x05, (byte) 0x15, (byte) 0x01);
            } else {
                assertThat(report[0]).isIn((byte) 0x60, (byte) 0x21);
                assertThat(new String(Arrays.copyOfRange(report, 2, 2 + report[1]), StandardCharsets.US_ASCII).strip())
                        .isIn(allowed);
            }
        });
    }

    private static AbbottLibreEmulator reader(int days) {
        return AbbottLibreEmulator.reader(
                SERIAL,
                ReaderMemory.CLOCK,
                LibreEncoder.history(ReaderMemory.history(days)),
                LibreEncoder.results(ReaderMemory.results(days)));
    }

    private ReadResult read(AbbottLibreEmulator device) throws IOException {
        return driver().read(new EmulatedCable(device), DriverContract.wanted());
    }

    private static Decoded decoded(ReadResult result) throws UnreadableCapture {
        return new AbbottLibreFamily().decoder().decode(result.capture());
    }

    /** Without where it was read, and without what the device says of itself. */
    private static List<String> told(List<? extends DeviceEvent> events) {
        return events.stream()
                .filter(event -> !(event instanceof Status))
                .map(event ->
                        event.toString().replaceAll(", source=Source.*?line=OptionalInt(\\.empty|\\[1\\])\\]", ""))
                .toList();
    }
}
