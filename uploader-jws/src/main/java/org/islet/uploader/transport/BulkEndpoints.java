package org.islet.uploader.transport;

import java.util.Optional;
import org.islet.devices.transport.TransportClosed;
import org.usb4java.Device;
import org.usb4java.EndpointDescriptor;
import org.usb4java.InterfaceDescriptor;
import org.usb4java.LibUsb;

/** The pair of bulk endpoints through which a device speaks its maker's own language. */
record BulkEndpoints(int interfaceNumber, byte in, byte out, int packetSize) implements UsbEndpoints {

    static BulkEndpoints of(Device device) throws TransportClosed {
        return UsbEndpoints.first(device, BulkEndpoints::of);
    }

    private static Optional<BulkEndpoints> of(InterfaceDescriptor setting) {
        Optional<EndpointDescriptor> in = bulk(setting, LibUsb.ENDPOINT_IN);
        Optional<EndpointDescriptor> out = bulk(setting, LibUsb.ENDPOINT_OUT);
        if (in.isEmpty() || out.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BulkEndpoints(
                setting.bInterfaceNumber(),
                in.get().bEndpointAddress(),
                out.get().bEndpointAddress(),
                in.get().wMaxPacketSize()));
    }

    private static Optional<EndpointDescriptor> bulk(InterfaceDescriptor setting, byte direction) {
        return UsbEndpoints.endpoint(setting, LibUsb.TRANSFER_TYPE_BULK, direction);
    }
}
