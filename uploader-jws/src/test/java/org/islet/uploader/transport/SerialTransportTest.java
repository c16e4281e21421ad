package org.islet.uploader.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import org.islet.devices.catalogue.Adapters;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.Connection.Line;
import org.islet.devices.emulator.EmulatedDevice;
import org.islet.devices.transport.Transport;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.emulated.EmulatedSerialPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The real library of serial lines, on pseudo terminals: they are Linux's, elsewhere this is skipped. */
@EnabledOnOs(OS.LINUX)
class SerialTransportTest {

    private static final Connection CABLE = Connection.Serial.at(Line.at(9600), Adapters.FTDI);
    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** As Linux writes them into the control flags. */
    private static final int SPEED = 0x100F;

    private static final int SPEED_19200 = 0xE;
    private static final int SPEED_9600 = 0xD;
    private static final int FORM = 0x370;
    private static final int EIGHT_BITS = 0x30;

    private final EmulatedSerialPort port = EmulatedSerialPort.of(new Echo());
    private final SerialAddress place = port.place(Adapters.FTDI);

    @AfterEach
    void unplug() {
        port.close();
    }

    @Test
    void everyByteGoesThroughUnchangedBothWays() throws IOException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }

        try (Transport transport = Pipes.open(CABLE, place)) {
            transport.write(all);

            byte[] heard = new byte[0];
            while (heard.length < all.length) {
                byte[] piece = transport.read(PATIENCE);
                assertThat(piece).isNotEmpty();
                heard = joined(heard, piece);
            }
            assertThat(heard).isEqualTo(all);
        }
    }

    @Test
    void silenceIsAnEmptyPiece() throws IOException {
        try (Transport transport = Pipes.open(CABLE, place)) {
            assertThat(transport.read(SOON)).isEmpty();
        }
    }

    @Test
    void lineIsSetAsTheCatalogueSays() throws IOException {
        try (Transport transport = Pipes.open(CABLE, place)) {
            assertThat(port.controlFlags() & SPEED).isEqualTo(SPEED_9600);
            assertThat(port.controlFlags() & FORM).isEqualTo(EIGHT_BITS);
        }
        try (Transport transport = SerialTransport.open(place, Optional.of(Line.at(19200)))) {
            assertThat(port.controlFlags() & SPEED).isEqualTo(SPEED_19200);
        }
    }

    @Test
    void oneProbeAfterTheOtherMayOpenTheSamePort() throws IOException {
        for (int baud : new int[] {9600, 19200, 9600}) {
            try (Transport transport = SerialTransport.open(place, Optional.of(Line.at(baud)))) {
                transport.write(new byte[] {1});
                assertThat(transport.read(PATIENCE)).containsExactly(1);
            }
        }
    }

    @Test
    void pulledCableIsSaidWhileReading() throws IOException {
        try (Transport transport = Pipes.open(CABLE, place)) {
            port.pull();

            assertThatThrownBy(() -> transport.read(PATIENCE))
                    .isInstanceOf(TransportClosed.class)
                    .hasMessageContaining("Plug it in again");
        }
    }

    @Test
    void pulledCableIsSaidWhileWriting() throws IOException {
        try (Transport transport = Pipes.open(CABLE, place)) {
            port.pull();

            assertThatThrownBy(() -> transport.write(new byte[] {1})).isInstanceOf(TransportClosed.class);
        }
    }

    @Test
    void portThatIsGoneIsSaid() {
        assertThatThrownBy(() -> Pipes.open(CABLE, new SerialAddress(Adapters.FTDI, "/dev/ttyUSB99")))
                .isInstanceOf(TransportClosed.class)
                .hasMessageContaining("Plug it in again");
    }

    @Test
    void closedPipeSaysSo() throws IOException {
        Transport transport = Pipes.open(CABLE, place);
        transport.close();
        transport.close();

        assertThatThrownBy(() -> transport.read(SOON)).isInstanceOf(TransportClosed.class);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static final class Echo implements EmulatedDevice {

        private final Queue<byte[]> toSay = new ArrayDeque<>();

        @Override
        public void hear(byte[] piece) {
            toSay.add(piece);
        }

        @Override
        public Optional<byte[]> tell() {
            return Optional.ofNullable(toSay.poll());
        }
    }
}
