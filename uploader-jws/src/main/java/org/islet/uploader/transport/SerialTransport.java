package org.islet.uploader.transport;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.islet.devices.catalogue.Connection.Line;
import org.islet.devices.transport.Transport;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.language.Speech;

/**
 * A pipe through a serial port. A piece is whatever has come when the port is asked: a message may come in several, and
 * several messages in one. Nothing here needs the modem's wires; they are left as the system sets them, because some cables
 * live off their current.
 */
public final class SerialTransport implements Transport {

    /** For devices that only look like a serial line: they obey any. */
    private static final Line ANY = Line.at(115_200);

    private static final int TIMEOUTS = SerialPort.TIMEOUT_READ_SEMI_BLOCKING | SerialPort.TIMEOUT_WRITE_BLOCKING;
    private static final int WRITING_MS = 5000;

    /** Linux and macOS count a wait in one byte of tenths of a second. */
    private static final int LONGEST_WAIT_MS = 10_000;

    private static final int LARGEST_PIECE = 4096;

    private final SerialPort port;
    private int waitMs = 1;
    private boolean isClosed;

    private SerialTransport(SerialPort port) {
        this.port = port;
    }

    /** @param line how both ends are set; empty where speed means nothing */
    public static SerialTransport open(SerialAddress place, Optional<Line> line) throws IOException {
        SerialPort port = port(place);
        set(port, line.orElse(ANY));
        if (!port.openPort()) {
            throw SerialTrouble.closed(place.port(), port.getLastErrorCode());
        }
        port.flushIOBuffers();
        return new SerialTransport(port);
    }

    private static SerialPort port(SerialAddress place) throws TransportClosed {
        try {
            return SerialPort.getCommPort(place.port());
        } catch (SerialPortInvalidPortException gone) {
            throw new TransportClosed(Speech.say("serial.unplugged"), gone);
        }
    }

    private static void set(SerialPort port, Line line) {
        port.setComPortParameters(line.baud(), line.dataBits(), stopBits(line), parity(line));
        port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
        port.setComPortTimeouts(TIMEOUTS, 1, WRITING_MS);
    }

    private static int stopBits(Line line) {
        return line.stopBits() == 2 ? SerialPort.TWO_STOP_BITS : SerialPort.ONE_STOP_BIT;
    }

    private static int parity(Line line) {
        return switch (line.parity()) {
            case NONE -> SerialPort.NO_PARITY;
            case EVEN -> SerialPort.EVEN_PARITY;
            case ODD -> SerialPort.ODD_PARITY;
        };
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        requireOpen();
        if (port.writeBytes(bytes, bytes.length) != bytes.length) {
            throw broken();
        }
    }

    @Override
    public byte[] read(Duration timeout) throws IOException {
        requireOpen();
        for (long left = Math.max(1, timeout.toMillis()); left > 0; left -= LONGEST_WAIT_MS) {
            byte[] piece = piece((int) Math.min(left, LONGEST_WAIT_MS));
            if (piece.length > 0) {
                return piece;
            }
        }
        return new byte[0];
    }

    private byte[] piece(int patienceMs) throws TransportClosed {
        if (patienceMs != waitMs) {
            port.setComPortTimeouts(TIMEOUTS, patienceMs, WRITING_MS);
            waitMs = patienceMs;
        }
        byte[] buffer = new byte[LARGEST_PIECE];
        int length = port.readBytes(buffer, buffer.length);
        if (length < 0 || length == 0 && port.bytesAvailable() < 0) {
            throw broken();
        }
        return Arrays.copyOf(buffer, length);
    }

    /** The ports of unplugged cables answer in many ways, with an error of their own or with none. */
    private TransportClosed broken() {
        return new TransportClosed(Speech.say("serial.unplugged"));
    }

    private void requireOpen() throws TransportClosed {
        if (isClosed) {
            throw new TransportClosed(Speech.say("usb.closed"));
        }
    }

    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            port.closePort();
        }
    }
}
