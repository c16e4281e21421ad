package org.islet.uploader.transport;

import java.io.IOException;
import java.time.Duration;
import org.islet.devices.transport.Transport;
import org.usb4java.LibUsb;

/** A pipe to a device that speaks its maker's own language through two bulk endpoints, a packet a piece. */
public final class BulkTransport implements Transport {

    private final ClaimedInterface<BulkEndpoints> usb;

    private BulkTransport(ClaimedInterface<BulkEndpoints> usb) {
        this.usb = usb;
    }

    public static BulkTransport open(UsbAddress place) throws IOException {
        return new BulkTransport(ClaimedInterface.open(place, BulkEndpoints::of));
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        byte out = usb.endpoints().out();
        int result = usb.send(LibUsb::bulkTransfer, out, bytes);
        if (result == LibUsb.ERROR_PIPE) {
            LibUsb.clearHalt(usb.handle(), out);
            result = usb.send(LibUsb::bulkTransfer, out, bytes);
        }
        ClaimedInterface.requireTaken(result);
    }

    @Override
    public byte[] read(Duration timeout) throws IOException {
        return usb.receive(
                LibUsb::bulkTransfer, usb.endpoints().in(), usb.endpoints().packetSize(), timeout);
    }

    @Override
    public void close() {
        usb.close();
    }
}
