package org.islet.devices.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.islet.devices.transport.RecordedTransport;
import org.islet.devices.transport.RecordedTransport.Piece;
import org.islet.devices.transport.TransportClosed;
import org.junit.jupiter.api.Test;

/** What every driver answers for: it says exactly what it should, ends whatever happens, and never invents an end. */
public interface DriverContract {

    Instant NOW = Instant.parse("2026-03-29T12:05:30Z");

    Driver driver();

    /** What the person read off the device, where the way to it needs that. */
    default Optional<String> printedNumber() {
        return Optional.empty();
    }

    /** A whole reading, from waking the device to its end. */
    List<Piece> wholeDialog();

    @Test
    default void wholeDialogIsReadToTheEnd() throws IOException {
        var transport = RecordedTransport.of(wholeDialog());

        ReadResult result = driver().read(transport, asked());

        assertThat(result.isComplete()).isTrue();
        assertThat(result.capture().size()).isPositive();
        assertThat(transport.isPlayedToTheEnd()).isTrue();
    }

    @Test
    default void progressOnlyGrowsAndEndsAtItsTotal() throws IOException {
        List<int[]> steps = new ArrayList<>();

        driver().read(
                        RecordedTransport.of(wholeDialog()),
                        new ReadRequest(
                                EarlierReadings.NONE,
                                (done, total) -> steps.add(new int[] {done, total}),
                                () -> true,
                                InstantSource.fixed(NOW),
                                printedNumber()));

        assertThat(steps).isNotEmpty();
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i)[0]).isGreaterThanOrEqualTo(steps.get(i - 1)[0]);
        }
        int[] last = steps.get(steps.size() - 1);
        assertThat(last[0]).isEqualTo(last[1]);
    }

    @Test
    default void pulledCableIsSaidWhereverItHappens() {
        for (int at = 0; at < devicePieces(); at++) {
            var transport = RecordedTransport.pulledAt(at, wholeDialog());
            assertThatThrownBy(() -> driver().read(transport, asked()))
                    .as("pulled at piece %d", at)
                    .isInstanceOf(TransportClosed.class);
        }
    }

    @Test
    default void silenceEndsInAFailureThatSaysWhatToDo() {
        for (int at = 0; at < devicePieces(); at++) {
            var transport = RecordedTransport.silentFrom(at, wholeDialog());
            assertThatThrownBy(() -> driver().read(transport, asked()))
                    .as("silent from piece %d", at)
                    .isInstanceOf(DeviceFailure.class)
                    .hasMessageMatching("(?s).+\\. .+");
        }
    }

    @Test
    default void noiseEndsInAFailureThatSaysWhatToDo() {
        for (int at = 0; at < devicePieces(); at++) {
            var transport = RecordedTransport.noisyFrom(at, wholeDialog());
            assertThatThrownBy(() -> driver().read(transport, asked()))
                    .as("noise from piece %d", at)
                    .isInstanceOf(DeviceFailure.class)
                    .hasMessageMatching("(?s).+\\. .+");
        }
    }

    @Test
    default void cancellingStopsBetweenPiecesAndIsNeverComplete() throws IOException {
        for (int asked = 0; asked < 4; asked++) {
            var left = new AtomicInteger(asked);
            var transport = RecordedTransport.silentFrom(Integer.MAX_VALUE - 1, wholeDialog());

            ReadResult result = driver().read(
                            transport,
                            new ReadRequest(
                                    EarlierReadings.NONE,
                                    (done, total) -> {},
                                    () -> left.getAndDecrement() > 0,
                                    InstantSource.fixed(NOW),
                                    printedNumber()));

            assertThat(result.isComplete()).isFalse();
        }
    }

    @Test
    default void deviceIsRecognisedAndReadAfterwards() throws IOException {
        var transport = RecordedTransport.silentFrom(Integer.MAX_VALUE - 1, wholeDialog());

        assertThat(driver().probe(transport, () -> true)).isPresent();
        assertThat(driver().read(RecordedTransport.of(wholeDialog()), asked()).isComplete())
                .isTrue();
    }

    @Test
    default void silenceAndNoiseAreNobody() throws IOException {
        assertThat(driver().probe(RecordedTransport.silentFrom(0, wholeDialog()), () -> true))
                .isEmpty();
        assertThat(driver().probe(RecordedTransport.noisyFrom(0, wholeDialog()), () -> true))
                .isEmpty();
    }

    @Test
    default void cablePulledWhileAskingIsSaid() {
        assertThatThrownBy(() -> driver().probe(RecordedTransport.pulledAt(0, wholeDialog()), () -> true))
                .isInstanceOf(TransportClosed.class);
    }

    private int devicePieces() {
        return (int) wholeDialog().stream().filter(piece -> !piece.isOfHost()).count();
    }

    private ReadRequest asked() {
        return wanted().ofDevice(printedNumber());
    }

    static ReadRequest wanted() {
        return new ReadRequest(EarlierReadings.NONE, (done, total) -> {}, () -> true, InstantSource.fixed(NOW));
    }
}
