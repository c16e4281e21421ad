package org.islet.devices.family.abbottfreestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.DriverContract;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.emulator.EmulatedCable;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.transport.RecordedTransport.Piece;
import org.islet.devices.transport.RecordingTransport;
import org.junit.jupiter.api.Test;

class FreeStyleDriverTest implements DriverContract {

    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-06-10T14:26:44");
    private static final FreeStyleMeter LITE = FreeStyleMeter.lite("A1234", CLOCK);
    private static final FreeStyleMeter XTRA = FreeStyleMeter.xtra("B5678", CLOCK);

    private final FreeStyleEmulator lite = FreeStyleEmulator.freeStyle(FreeStyleEncoder.memory(LITE, readings(3)));

    @Override
    public Driver driver() {
        return new FreeStyleDriver();
    }

    @Override
    public List<Piece> wholeDialog() {
        var transport = new RecordingTransport(
                new EmulatedCable(FreeStyleEmulator.freeStyle(FreeStyleEncoder.memory(LITE, readings(3)))));
        try {
            driver().read(transport, DriverContract.wanted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return transport.dialog();
    }

    @Test
    void everyResultOfAFullMemoryIsReadAsItWasMeasured() throws IOException, UnreadableCapture {
        List<GlucoseReading> memory = readings(400);

        ReadResult result = read(FreeStyleEmulator.freeStyle(FreeStyleEncoder.memory(LITE, memory)));

        List<DeviceEvent> read = events(result);
        assertThat(read).hasSize(400);
        for (int i = 0; i < read.size(); i++) {
            GlucoseReading measured = memory.get(memory.size() - 1 - i);
            assertThat(((GlucoseReading) read.get(i)).value()).isEqualTo(measured.value());
            assertThat(read.get(i).time()).isEqualTo(measured.time());
        }
    }

    @Test
    void theCaptureSaysWhoTheMeterIs() throws IOException {
        ReadResult result = read(lite);

        assertThat(result.isComplete()).isTrue();
        assertThat(result.capture().family()).contains("abbott-freestyle");
        assertThat(result.capture().model()).contains("FreeStyle");
        assertThat(result.capture().serial()).contains("CAMA123-A1234");
        assertThat(result.capture().deviceClock()).contains(CLOCK);
        assertThat(result.capture().readAt()).contains(DriverContract.NOW);
    }

    @Test
    void precisionIsReadInItsOwnLanguageKetonesIncluded() throws IOException, UnreadableCapture {
        List<DeviceEvent> memory = new ArrayList<>(readings(2));
        memory.add(ketone(0.5));

        ReadResult result = read(precision(memory));

        assertThat(result.isComplete()).isTrue();
        assertThat(result.capture().model()).contains("Precision");
        assertThat(result.capture().serial()).contains("XGMA123-B5678");
        assertThat(result.capture().deviceClock()).contains(CLOCK);
        assertThat(events(result)).hasSize(3);
        assertThat(((LogbookEntry) events(result).get(0)).amount()).hasValue(0.5);
    }

    @Test
    void firstCommandMayGoUnheard() throws IOException {
        FreeStyleEmulator meter = precision(readings(2));
        meter.leaveUnheard(2);

        assertThat(read(meter).isComplete()).isTrue();
    }

    @Test
    void precisionIsRecognised() throws IOException {
        assertThat(driver().probe(new EmulatedCable(precision(readings(2))), () -> true))
                .contains("Precision");
    }

    @Test
    void meterWithoutResultsIsAWholeReading() throws IOException, UnreadableCapture {
        ReadResult result = read(FreeStyleEmulator.freeStyle(FreeStyleEncoder.memory(LITE, List.of())));

        assertThat(result.isComplete()).isTrue();
        assertThat(events(result)).isEmpty();
    }

    @Test
    void damagedMemoryIsAskedForAgain() throws IOException, UnreadableCapture {
        lite.damage(2);

        assertThat(events(read(lite))).hasSize(3);
    }

    @Test
    void memoryDamagedDifferentlyEachTimeEndsTheReading() {
        lite.damage(3);

        assertThatThrownBy(() -> read(lite)).isInstanceOf(DeviceFailure.class).hasMessageContaining("another cable");
    }

    /** Then it is the rule of the sum that is wrong, of which documents alone are known; the decoder says it. */
    @Test
    void memoryWithAnotherSumThatIsToldTwiceAlikeIsKept() throws IOException, UnreadableCapture {
        byte[] memory = new String(FreeStyleEncoder.memory(LITE, readings(3)), StandardCharsets.ISO_8859_1)
                .replaceAll("0x....  END", "0xAAAA  END")
                .getBytes(StandardCharsets.ISO_8859_1);

        ReadResult result = read(FreeStyleEmulator.freeStyle(memory));

        assertThat(result.isComplete()).isTrue();
        assertThat(new FreeStyleDecoder().decode(result.capture()).problems()).hasSize(1);
    }

    @Test
    void silenceNamesThePlug() {
        lite.mute();

        assertThatThrownBy(() -> read(lite)).isInstanceOf(DeviceFailure.class).hasMessageContaining("to the end");
    }

    @Test
    void meterThatStopsInTheMiddleIsSaid() {
        lite.fallSilentAfter(2);

        assertThatThrownBy(() -> read(lite)).isInstanceOf(DeviceFailure.class);
    }

    @Test
    void onlyWordsThatAskForTheMemoryAreEverSent() throws IOException {
        for (FreeStyleEmulator meter : List.of(lite, precision(readings(2)))) {
            var transport = new RecordingTransport(new EmulatedCable(meter));
            driver().probe(transport, () -> true);
            driver().read(transport, DriverContract.wanted());

            assertThat(transport.written())
                    .extracting(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                    .allMatch(words -> words.matches("mem|\\$xmem\r\n|\\$colq\r\n"));
            assertThat(meter.wasAskedElse()).isFalse();
        }
    }

    private ReadResult read(FreeStyleEmulator from) throws IOException {
        return driver().read(new EmulatedCable(from), DriverContract.wanted());
    }

    private static List<DeviceEvent> events(ReadResult result) throws UnreadableCapture {
        var decoded = new FreeStyleDecoder().decode(result.capture());
        assertThat(decoded.problems()).isEmpty();
        return decoded.events();
    }

    private static FreeStyleEmulator precision(List<? extends DeviceEvent> memory) {
        return FreeStyleEmulator.precision(FreeStyleEncoder.identity(XTRA), FreeStyleEncoder.memory(XTRA, memory));
    }

    private static List<GlucoseReading> readings(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> GlucoseReading.of(
                        origin(LocalDateTime.parse("2025-11-01T06:15").plusHours(13L * i)),
                        GlucoseReading.Kind.METER,
                        Glucose.mgPerDl(60 + i % 300)))
                .toList();
    }

    private static LogbookEntry ketone(double mmolPerL) {
        return new LogbookEntry(
                origin(LocalDateTime.parse("2026-06-01T08:00")),
                LogbookEntry.Kind.KETONE,
                OptionalDouble.of(mmolPerL),
                Optional.of("mmol/L"),
                Optional.empty());
    }

    private static Origin origin(LocalDateTime time) {
        return new Origin(DeviceTime.toTheMinute(time), Source.ofLine(0, 1));
    }
}
