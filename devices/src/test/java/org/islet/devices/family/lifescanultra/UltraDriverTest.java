package org.islet.devices.family.lifescanultra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.islet.devices.capture.Cursor;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.DriverContract;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.emulator.EmulatedCable;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.transport.RecordedTransport.Piece;
import org.islet.devices.transport.RecordingTransport;
import org.junit.jupiter.api.Test;

class UltraDriverTest implements DriverContract {

    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-03-29T14:05:11");
    private static final UltraMeter METER = UltraMeter.ultra2("ABC123DE", CLOCK);
    private static final List<GlucoseReading> MEMORY = List.of(
            reading("2026-03-01T07:30:08", Optional.of(95), "beforeMeal", "stress"),
            reading("2026-03-01T12:00:00", Optional.empty()),
            reading("2026-03-02T08:00:00", Optional.of(127), GlucoseReading.CONTROL, "afterMeal"));

    private final UltraEmulator meter = emulator(METER, MEMORY);

    @Override
    public Driver driver() {
        return new UltraDriver();
    }

    @Override
    public List<Piece> wholeDialog() {
        var transport = new RecordingTransport(new EmulatedCable(emulator(METER, MEMORY)));
        try {
            driver().read(transport, DriverContract.wanted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return transport.dialog();
    }

    @Test
    void monthsOfResultsAreReadAsTheyWereMeasured() throws IOException, UnreadableCapture {
        List<GlucoseReading> months = IntStream.range(0, 500)
                .mapToObj(i -> reading(
                        LocalDateTime.parse("2025-11-01T06:15:00")
                                .plusHours(7L * i)
                                .plusSeconds(7)
                                .toString(),
                        Optional.of(60 + i % 300)))
                .toList();

        ReadResult result = read(emulator(METER, months));

        assertThat(readings(result)).hasSize(500);
        assertThat(readings(result))
                .extracting(GlucoseReading::value)
                .containsExactlyInAnyOrderElementsOf(
                        months.stream().map(GlucoseReading::value).toList());
        assertThat(new UltraDecoder().decode(result.capture()).problems()).isEmpty();
    }

    @Test
    void theCaptureHoldsAllTheMeterToldAndWhoItIs() throws IOException, UnreadableCapture {
        ReadResult result = read(meter);

        Decoded decoded = new UltraDecoder().decode(result.capture());
        assertThat(decoded.problems()).isEmpty();
        List<GlucoseReading> read = readings(result);
        assertThat(read)
                .extracting(GlucoseReading::flags)
                .containsExactly(
                        List.of(GlucoseReading.CONTROL, "afterMeal"), List.of(), List.of("beforeMeal", "stress"));
        assertThat(read.get(1).outOfRange()).contains(OutOfRange.HIGH);
        assertThat(result.capture().family()).contains("lifescan-ultra");
        assertThat(result.capture().model()).contains("Ultra2");
        assertThat(result.capture().serial()).contains("ABC123DEY");
        assertThat(result.capture().deviceClock()).contains(CLOCK);
        assertThat(result.capture().readAt()).contains(DriverContract.NOW);
        assertThat(result.next()).isEqualTo(Cursor.START);
        assertThat(new UltraFamily().likeness(result.capture()).name()).isEqualTo("CERTAIN");
    }

    @Test
    void theCaptureIsTheOneTheEncoderWrites() throws IOException {
        assertThat(new String(read(meter).capture().parts().get(0).bytes(), StandardCharsets.ISO_8859_1))
                .isEqualTo(new String(
                        UltraEncoder.capture(METER, DriverContract.NOW, MEMORY)
                                .parts()
                                .get(0)
                                .bytes(),
                        StandardCharsets.ISO_8859_1));
    }

    @Test
    void theFirstUltraHasNoMealsAndIsReadTheSame() throws IOException, UnreadableCapture {
        UltraMeter first = UltraMeter.ultra("ABC123DE", CLOCK);

        ReadResult result = read(emulator(first, MEMORY));

        assertThat(result.capture().model()).contains("Ultra");
        assertThat(readings(result)).hasSize(3);
        assertThat(new UltraDecoder().decode(result.capture()).problems()).isEmpty();
    }

    @Test
    void emptyMemoryIsAWholeReading() throws IOException, UnreadableCapture {
        ReadResult result = read(emulator(METER, List.of()));

        assertThat(result.isComplete()).isTrue();
        assertThat(readings(result)).isEmpty();
    }

    @Test
    void meterThatIsSwitchedOnIsSaidToHaveToBeOff() {
        meter.switchOn();

        assertThatThrownBy(() -> read(meter)).isInstanceOf(DeviceFailure.class).hasMessageContaining("switched off");
    }

    @Test
    void damagedLineIsAskedForAgain() throws IOException, UnreadableCapture {
        meter.damage(2, 2);

        ReadResult result = read(meter);

        assertThat(result.isComplete()).isTrue();
        assertThat(readings(result)).hasSize(3);
        assertThat(new UltraDecoder().decode(result.capture()).problems()).isEmpty();
    }

    @Test
    void lineThatIsDamagedEachTimeEndsTheReading() {
        meter.damage(2, 3);

        assertThatThrownBy(() -> read(meter)).isInstanceOf(DeviceFailure.class).hasMessageContaining("another cable");
    }

    @Test
    void meterThatStopsInTheMiddleIsSaid() {
        meter.fallSilentAfter(5);

        assertThatThrownBy(() -> read(meter)).isInstanceOf(DeviceFailure.class);
    }

    @Test
    void onlyQuestionsAreEverSent() throws IOException {
        var transport = new RecordingTransport(new EmulatedCable(meter));
        driver().probe(transport, () -> true);
        driver().read(transport, DriverContract.wanted());

        assertThat(transport.written())
                .extracting(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .allMatch(words -> words.matches("\u0011\rDM[@F?P]\r"));
        assertThat(meter.wasAskedToChange()).isFalse();
    }

    private ReadResult read(UltraEmulator from) throws IOException {
        return driver().read(new EmulatedCable(from), DriverContract.wanted());
    }

    private static List<GlucoseReading> readings(ReadResult result) throws UnreadableCapture {
        return new UltraDecoder()
                .decode(result.capture()).events().stream()
                        .filter(GlucoseReading.class::isInstance)
                        .map(GlucoseReading.class::cast)
                        .toList();
    }

    private static UltraEmulator emulator(UltraMeter meter, List<GlucoseReading> memory) {
        return new UltraEmulator(
                UltraEncoder.serialNumber(meter),
                UltraEncoder.clock(meter),
                UltraEncoder.version(meter),
                UltraEncoder.memory(meter, memory));
    }

    /** Above what the meter shows where there is no value. */
    private static GlucoseReading reading(String time, Optional<Integer> mgPerDl, String... flags) {
        return new GlucoseReading(
                new Origin(DeviceTime.toTheSecond(LocalDateTime.parse(time)), Source.ofLine(0, 1)),
                GlucoseReading.Kind.METER,
                mgPerDl.map(Glucose::mgPerDl),
                mgPerDl.isPresent() ? Optional.empty() : Optional.of(OutOfRange.HIGH),
                OptionalDouble.empty(),
                List.of(flags),
                false);
    }
}
