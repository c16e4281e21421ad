package org.islet.uploader.emulated;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import java.util.Arrays;
import java.util.Optional;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.emulator.EmulatedDevice;
import org.islet.uploader.transport.SerialAddress;

/**
 * A serial port with a pretend device behind it: a pseudo terminal of Linux, opened by the real library of serial lines. It
 * has no speed and no wires of a modem.
 */
public final class EmulatedSerialPort implements AutoCloseable {

    private static final int LONGEST_NAME = 128;
    private static final int LARGEST_PIECE = 4096;
    private static final int LOOK_AROUND_MS = 20;
    private static final int CONTROL_FLAGS = 2;
    private static final int ROOM_FOR_SETTINGS = 32;

    private final EmulatedDevice device;
    private final int deviceSide;
    private final int hostSide;
    private final String path;
    private final Thread serving = new Thread(this::serve, "emulated serial port");
    private volatile boolean isPulled;

    private EmulatedSerialPort(EmulatedDevice device) {
        this.device = device;
        deviceSide = Terminals.LINUX.posix_openpt(Terminals.READ_AND_WRITE | Terminals.NOT_MY_TERMINAL);
        Terminals.LINUX.grantpt(deviceSide);
        Terminals.LINUX.unlockpt(deviceSide);
        byte[] name = new byte[LONGEST_NAME];
        Terminals.LINUX.ptsname_r(deviceSide, name, new NativeLong(name.length));
        path = Native.toString(name);
        // a terminal nobody holds open would count as unplugged
        hostSide = Terminals.LINUX.open(path, Terminals.READ_AND_WRITE | Terminals.NOT_MY_TERMINAL);
        serving.setDaemon(true);
    }

    public static EmulatedSerialPort of(EmulatedDevice device) {
        var port = new EmulatedSerialPort(device);
        port.serving.start();
        return port;
    }

    public SerialAddress place(UsbId chip) {
        return new SerialAddress(chip, path);
    }

    /** The flags of Linux for speed and form of a character, as the host has set them. */
    public int controlFlags() {
        int[] settings = new int[ROOM_FOR_SETTINGS];
        Terminals.LINUX.tcgetattr(hostSide, settings);
        return settings[CONTROL_FLAGS];
    }

    private void serve() {
        while (!isPulled) {
            int[] watched = {deviceSide, Terminals.READABLE};
            if (Terminals.LINUX.poll(watched, new NativeLong(1), LOOK_AROUND_MS) > 0) {
                byte[] heard = new byte[LARGEST_PIECE];
                int length = Terminals.LINUX
                        .read(deviceSide, heard, new NativeLong(heard.length))
                        .intValue();
                if (length > 0) {
                    answer(Arrays.copyOf(heard, length));
                }
            }
        }
        Terminals.LINUX.close(deviceSide);
    }

    private void answer(byte[] heard) {
        device.hear(heard);
        for (Optional<byte[]> piece = device.tell(); piece.isPresent(); piece = device.tell()) {
            Terminals.LINUX.write(deviceSide, piece.get(), new NativeLong(piece.get().length));
        }
    }

    /** Returns when the cable is out. */
    public void pull() {
        isPulled = true;
        try {
            serving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (!isPulled) {
            pull();
        }
        Terminals.LINUX.close(hostSide);
    }
}
