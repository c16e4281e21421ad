package org.islet.uploader.transport;

import java.io.IOException;
import java.time.Duration;
import org.islet.devices.transport.Transport;
import org.islet.devices.transport.TransportClosed;
import org.usb4java.LibUsb;

/** A pipe to a HID device, a report a piece, past the system's own keyboard-and-mouse driver. */
public final class HidTransport implements Transport {

    /** The control request by which a device without an endpoint to listen at takes a report (HID 1.11, 7.2.2). */
    private static final byte SET_REPORT = 0x09;

    private static final byte TO_INTERFACE = 0x21;
    private static final short OUTPUT_REPORT = 0x0200;

    private final ClaimedInterface<HidEndpoints> usb;

    private HidTransport(ClaimedInterface<HidEndpoints> usb) {
        this.usb = usb;
    }

    public static HidTransport open(UsbAddress place) throws IOException {
        return new HidTransport(ClaimedInterface.open(place, HidEndpoints::of));
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        int result = send(bytes);
        if (result == LibUsb.ERROR_PIPE) {
            if (usb.endpoints().out().isPresent()) {
                LibUsb.clearHalt(usb.handle(), usb.endpoints().out().get());
            }
            result = send(bytes);
        }
        ClaimedInterface.requireTaken(result);
    }

    private int send(byte[] bytes) throws TransportClosed {
        return usb.endpoints().out().isPresent()
                ? usb.send(LibUsb::interruptTransfer, usb.endpoints().out().get(), bytes)
                : setReport(bytes);
    }

    private int setReport(byte[] bytes) throws TransportClosed {
        return LibUsb.controlTransfer(
                usb.handle(),
                TO_INTERFACE,
                SET_REPORT,
                OUTPUT_REPORT,
                (short) usb.endpoints().interfaceNumber(),
                ClaimedInterface.direct(bytes),
                ClaimedInterface.WRITING.toMillis());
    }

    @Override
    public byte[] read(Duration timeout) throws IOException {
        return usb.receive(
                LibUsb::interruptTransfer, usb.endpoints().in(), usb.endpoints().reportSize(), timeout);
    }

    @Override
    public void close() {
        usb.close();
    }
}
