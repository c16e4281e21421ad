package org.islet.devices.family.lifescanultramini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.Cursor;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.DriverContract;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.emulator.EmulatedCable;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.transport.RecordedTransport.Piece;
import org.islet.devices.transport.RecordingTransport;
import org.junit.jupiter.api.Test;

class UltraMiniDriverTest implements DriverContract {

    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-03-29T14:05:11");
    private static final String SERIAL = "ABC123DEF";

    private final UltraMiniEmulator meter = emulator(readings(3));

    @Override
    public Driver driver() {
        return new UltraMiniDriver();
    }

    @Override
    public List<Piece> wholeDialog() {
        var transport = new RecordingTransport(new EmulatedCable(emulator(readings(2))));
        try {
            driver().read(transport, DriverContract.wanted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return transport.dialog();
    }

    @Test
    void everyResultOfAFullMemoryIsReadAsItWasMeasured() throws IOException, UnreadableCapture {
        List<GlucoseReading> memory = readings(500);

        ReadResult result = read(emulator(memory));

        List<GlucoseReading> read = readings(result);
        assertThat(read).hasSize(500);
        for (int i = 0; i < read.size(); i++) {
            GlucoseReading measured = memory.get(memory.size() - 1 - i);
            assertThat(read.get(i).value()).isEqualTo(measured.value());
            assertThat(read.get(i).time()).isEqualTo(measured.time());
        }
        assertThat(new UltraMiniDecoder().decode(result.capture()).problems()).isEmpty();
    }

    @Test
    void theCaptureSaysWhoTheMeterIs() throws IOException, UnreadableCapture {
        ReadResult result = read(meter);

        assertThat(result.isComplete()).isTrue();
        assertThat(result.capture().family()).contains("lifescan-ultramini");
        assertThat(result.capture().serial()).contains(SERIAL);
        assertThat(result.capture().deviceClock()).contains(CLOCK);
        assertThat(result.capture().readAt()).contains(DriverContract.NOW);
        assertThat(new UltraMiniFamily().likeness(result.capture()).name()).isEqualTo("CERTAIN");
        assertThat(new UltraMiniDecoder().decode(result.capture()).problems()).isEmpty();
    }

    @Test
    void onlyWhatIsNewIsReadTheNextTime() throws IOException, UnreadableCapture {
        ReadResult first = read(meter);
        meter.measure(record("2026-04-01T08:00:00", 111));
        meter.measure(record("2026-04-01T12:00:00", 222));

        ReadResult second = read(meter, first.next());

        assertThat(second.isComplete()).isTrue();
        assertThat(readings(second))
                .extracting(reading -> reading.value().orElseThrow().value())
                .containsExactly(222.0, 111.0, 182.0);
        assertThat(new UltraMiniDecoder().decode(second.capture()).problems()).isEmpty();
        assertThat(second.next()).isNotEqualTo(first.next());
    }

    @Test
    void nothingNewIsReadInOneRecord() throws IOException, UnreadableCapture {
        Cursor known = read(meter).next();

        ReadResult again = read(meter, known);

        assertThat(again.isComplete()).isTrue();
        assertThat(again.next()).isEqualTo(known);
        assertThat(readings(again)).hasSize(1);
    }

    @Test
    void memoryThatNoLongerHoldsTheKnownRecordIsReadToItsEnd() throws IOException, UnreadableCapture {
        Cursor known = read(meter).next();

        ReadResult result = read(emulator(readings(30).subList(10, 30)), known);

        assertThat(result.isComplete()).isTrue();
        assertThat(readings(result)).hasSize(20);
        assertThat(new UltraMiniDecoder().decode(result.capture()).problems()).isEmpty();
    }

    @Test
    void cursorOfAnotherDriverSaysNothing() throws IOException, UnreadableCapture {
        assertThat(readings(read(meter, new Cursor("page 7")))).hasSize(3);
    }

    @Test
    void progressEndsAtItsTotalTheNextTimeToo() throws IOException {
        Cursor known = read(meter).next();
        meter.measure(record("2026-04-01T08:00:00", 111));
        List<int[]> steps = new ArrayList<>();

        driver().read(
                        new EmulatedCable(meter),
                        new ReadRequest(
                                serial -> known,
                                (done, total) -> steps.add(new int[] {done, total}),
                                () -> true,
                                InstantSource.fixed(DriverContract.NOW)));

        assertThat(steps.get(steps.size() - 1)).containsExactly(2, 2);
    }

    @Test
    void emptyMemoryIsAWholeReading() throws IOException {
        ReadResult result = read(emulator(List.of()));

        assertThat(result.isComplete()).isTrue();
        assertThat(result.next()).isEqualTo(Cursor.START);
    }

    /** Frames as they are printed in descriptions of the link. */
    @Test
    void framesAreThoseThatWerePublished() {
        assertThat(Hex.format(Frame.bytes(0, UltraMiniRequest.VERSION.data()))).isEqualTo("020900050d0203da71");
        assertThat(Hex.format(Frame.bytes(0, UltraMiniRequest.SERIAL_NUMBER.data())))
                .isEqualTo("021200050b0200000000846ae87300039bea");
        assertThat(Hex.format(Frame.bytes(Frame.ACKNOWLEDGED | Frame.EXPECTS_ODD, new byte[0])))
                .isEqualTo("02060603cd41");
        assertThat(Hex.format(Frame.bytes(Frame.ACKNOWLEDGED | Frame.EXPECTS_ODD | Frame.SENT_AS_ODD, new byte[0])))
                .isEqualTo("02060703fc72");
    }

    @Test
    void silenceNamesThePlug() {
        meter.mute();

        assertThatThrownBy(() -> read(meter)).isInstanceOf(DeviceFailure.class).hasMessageContaining("to the end");
    }

    @Test
    void damagedAnswersAreAskedForAgain() throws IOException, UnreadableCapture {
        meter.damage(2);

        assertWholeAndSound(read(meter));
    }

    @Test
    void answersDamagedEachTimeEndTheReading() {
        meter.damage(3);

        assertThatThrownBy(() -> read(meter)).isInstanceOf(DeviceFailure.class);
    }

    @Test
    void repeatedAnswersArePassedOver() throws IOException, UnreadableCapture {
        meter.repeat(4);

        assertWholeAndSound(read(meter));
    }

    @Test
    void questionsThatWentUnheardAreAskedAgain() throws IOException, UnreadableCapture {
        meter.miss(2);

        assertWholeAndSound(read(meter));
    }

    @Test
    void meterThatStopsInTheMiddleIsSaid() {
        meter.fallSilentAfter(6);

        assertThatThrownBy(() -> read(meter)).isInstanceOf(DeviceFailure.class).hasMessageContaining("start over");
    }

    /** The sheet's own frame, and the words of reading alone. */
    @Test
    void onlyQuestionsAndSignsOfTheLinkAreEverSent() throws IOException {
        var transport = new RecordingTransport(new EmulatedCable(meter));
        driver().probe(transport, () -> true);
        driver().read(transport, DriverContract.wanted());

        assertThat(Hex.format(transport.written().get(0))).isEqualTo("02060803c262");
        assertThat(transport.written()).allSatisfy(frame -> assertThat(Hex.format(Frame.data(frame)))
                .matches("|050d02|050b02.{18}|0509020900000000|05200200000000|051f.{4}"));
        assertThat(meter.wasAskedToChange()).isFalse();
    }

    private void assertWholeAndSound(ReadResult result) throws UnreadableCapture {
        assertThat(result.isComplete()).isTrue();
        assertThat(readings(result)).hasSize(3);
        assertThat(new UltraMiniDecoder().decode(result.capture()).problems()).isEmpty();
    }

    private ReadResult read(UltraMiniEmulator from) throws IOException {
        return read(from, Cursor.START);
    }

    private ReadResult read(UltraMiniEmulator from, Cursor known) throws IOException {
        return driver().read(
                        new EmulatedCable(from),
                        new ReadRequest(
                                serial -> serial.equals(SERIAL) ? known : Cursor.START,
                                (done, total) -> {},
                                () -> true,
                                InstantSource.fixed(DriverContract.NOW)));
    }

    private static List<GlucoseReading> readings(ReadResult result) throws UnreadableCapture {
        return new UltraMiniDecoder()
                .decode(result.capture()).events().stream()
                        .filter(GlucoseReading.class::isInstance)
                        .map(GlucoseReading.class::cast)
                        .toList();
    }

    private static UltraMiniEmulator emulator(List<GlucoseReading> memory) {
        return new UltraMiniEmulator(SERIAL, CLOCK, UltraMiniEncoder.records(memory));
    }

    private static byte[] record(String time, int mgPerDl) {
        return UltraMiniEncoder.records(List.of(reading(LocalDateTime.parse(time), mgPerDl)))
                .get(0);
    }

    private static List<GlucoseReading> readings(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> reading(LocalDateTime.parse("2025-11-01T06:15:07").plusHours(6L * i), 180 + i % 300))
                .toList();
    }

    private static GlucoseReading reading(LocalDateTime time, int mgPerDl) {
        return GlucoseReading.of(
                new Origin(DeviceTime.toTheSecond(time), Source.ofLine(0, 1)),
                GlucoseReading.Kind.METER,
                Glucose.mgPerDl(mgPerDl));
    }
}
