package org.islet.uploader.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.time.Duration;
import org.islet.devices.transport.Transport;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.language.Speech;
import org.usb4java.DeviceHandle;
import org.usb4java.LibUsb;

/** A pipe to a HID device, a report a piece, past the system's own keyboard-and-mouse driver. */
public final class HidTransport implements Transport {

    private static final Duration WRITING = Duration.ofSeconds(5);

    /** The control request by which a device without an endpoint to listen at takes a report (HID 1.11, 7.2.2). */
    private static final byte SET_REPORT = 0x09;

    private static final byte TO_INTERFACE = 0x21;
    private static final short OUTPUT_REPORT = 0x0200;

    private final Usb usb;
    private final DeviceHandle handle;
    private final HidEndpoints endpoints;
    private final boolean systemDriverStoodAside;
    private boolean isClosed;

    private HidTransport(Usb usb, DeviceHandle handle) throws TransportClosed {
        this.usb = usb;
        this.handle = handle;
        this.endpoints = HidEndpoints.of(LibUsb.getDevice(handle));
        this.systemDriverStoodAside = askSystemDriverAside();
        UsbTrouble.throwIf(LibUsb.claimInterface(handle, endpoints.interfaceNumber()));
    }

    public static HidTransport open(UsbAddress place) throws IOException {
        Usb usb = Usb.open();
        try {
            DeviceHandle handle = usb.open(place);
            try {
                return new HidTransport(usb, handle);
            } catch (IOException e) {
                LibUsb.close(handle);
                throw e;
            }
        } catch (IOException e) {
            usb.close();
            throw e;
        }
    }

    private boolean askSystemDriverAside() throws TransportClosed {
        if (LibUsb.kernelDriverActive(handle, endpoints.interfaceNumber()) != 1) {
            return false;
        }
        UsbTrouble.throwIf(LibUsb.detachKernelDriver(handle, endpoints.interfaceNumber()));
        return true;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        int result = send(bytes);
        if (result == LibUsb.ERROR_PIPE) {
            endpoints.out().ifPresent(out -> LibUsb.clearHalt(handle, out));
            result = send(bytes);
        }
        if (result == LibUsb.ERROR_TIMEOUT) {
            throw new TransportClosed(Speech.say("usb.takes-nothing"));
        }
        UsbTrouble.throwIf(result);
    }

    private int send(byte[] bytes) throws TransportClosed {
        return endpoints.out().isPresent()
                ? transfer(endpoints.out().get(), direct(bytes), WRITING, IntBuffer.allocate(1))
                : setReport(direct(bytes));
    }

    private int setReport(ByteBuffer report) throws TransportClosed {
        requireOpen();
        return LibUsb.controlTransfer(
                handle,
                TO_INTERFACE,
                SET_REPORT,
                OUTPUT_REPORT,
                (short) endpoints.interfaceNumber(),
                report,
                WRITING.toMillis());
    }

    /** A stalled endpoint is freed and counts as silence: the driver asks again. */
    @Override
    public byte[] read(Duration timeout) throws IOException {
        ByteBuffer report = ByteBuffer.allocateDirect(endpoints.reportSize());
        IntBuffer length = IntBuffer.allocate(1);
        int result = transfer(endpoints.in(), report, timeout, length);
        if (result == LibUsb.ERROR_PIPE) {
            LibUsb.clearHalt(handle, endpoints.in());
            return new byte[0];
        }
        if (result != LibUsb.ERROR_TIMEOUT) {
            UsbTrouble.throwIf(result);
        }
        byte[] read = new byte[length.get(0)];
        report.get(read);
        return read;
    }

    private int transfer(byte endpoint, ByteBuffer buffer, Duration timeout, IntBuffer length) throws TransportClosed {
        requireOpen();
        return LibUsb.interruptTransfer(handle, endpoint, buffer, length, Math.max(1, timeout.toMillis()));
    }

    private void requireOpen() throws TransportClosed {
        if (isClosed) {
            throw new TransportClosed(Speech.say("usb.closed"));
        }
    }

    private static ByteBuffer direct(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).rewind();
    }

    /** The system's own driver gets the device back. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        LibUsb.releaseInterface(handle, endpoints.interfaceNumber());
        if (systemDriverStoodAside) {
            LibUsb.attachKernelDriver(handle, endpoints.interfaceNumber());
        }
        LibUsb.close(handle);
        usb.close();
    }
}
