package org.islet.devices.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.islet.devices.bytes.Hex;

/** A device that plays back one dialog, and may fall silent, talk nonsense or lose its cable on the way. */
public final class RecordedTransport implements Transport {

    /** One piece, of the host or of the device. */
    public record Piece(boolean isOfHost, byte[] bytes) {

        public static Piece host(byte[] bytes) {
            return new Piece(true, bytes);
        }

        public static Piece device(byte[] bytes) {
            return new Piece(false, bytes);
        }
    }

    private enum Fault {
        NONE,
        SILENCE,
        NOISE,
        PULLED
    }

    private final List<Piece> dialog;
    private final Fault fault;
    private final int faultAt;
    private final Random random = new Random(7);
    private final List<byte[]> written = new ArrayList<>();
    private int next;
    private int reads;

    private RecordedTransport(List<Piece> dialog, Fault fault, int faultAt) {
        this.dialog = List.copyOf(dialog);
        this.fault = fault;
        this.faultAt = faultAt;
    }

    /** Fails the test when the host says anything but what was recorded. */
    public static RecordedTransport of(List<Piece> dialog) {
        return new RecordedTransport(dialog, Fault.NONE, Integer.MAX_VALUE);
    }

    /** From the device's piece number {@code at} on, counted from 0, nothing comes. */
    public static RecordedTransport silentFrom(int at, List<Piece> dialog) {
        return new RecordedTransport(dialog, Fault.SILENCE, at);
    }

    public static RecordedTransport noisyFrom(int at, List<Piece> dialog) {
        return new RecordedTransport(dialog, Fault.NOISE, at);
    }

    public static RecordedTransport pulledAt(int at, List<Piece> dialog) {
        return new RecordedTransport(dialog, Fault.PULLED, at);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        written.add(bytes.clone());
        if (reads > faultAt) {
            failIfPulled();
            return;
        }
        if (faultAt == Integer.MAX_VALUE) {
            assertThat(next).as("the dialog goes on").isLessThan(dialog.size());
            assertThat(dialog.get(next).isOfHost()).as("it is the host's turn").isTrue();
            assertThat(Hex.format(bytes)).isEqualTo(Hex.format(dialog.get(next).bytes()));
        }
        next++;
    }

    @Override
    public byte[] read(Duration timeout) throws IOException {
        if (reads >= faultAt) {
            reads++;
            failIfPulled();
            return fault == Fault.NOISE ? noise() : new byte[0];
        }
        if (next >= dialog.size() || dialog.get(next).isOfHost()) {
            return new byte[0];
        }
        reads++;
        return dialog.get(next++).bytes().clone();
    }

    private void failIfPulled() throws TransportClosed {
        if (fault == Fault.PULLED) {
            throw new TransportClosed("The cable was pulled");
        }
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(80)];
        random.nextBytes(noise);
        return noise;
    }

    public boolean isPlayedToTheEnd() {
        return next == dialog.size();
    }

    public List<byte[]> written() {
        return List.copyOf(written);
    }

    @Override
    public void close() {}
}
