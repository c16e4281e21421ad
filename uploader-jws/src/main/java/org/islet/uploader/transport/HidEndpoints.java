package org.islet.uploader.transport;

import java.util.Optional;
import org.islet.devices.transport.TransportClosed;
import org.usb4java.Device;
import org.usb4java.EndpointDescriptor;
import org.usb4java.InterfaceDescriptor;
import org.usb4java.LibUsb;

/**
 * Where a HID device listens and where it talks.
 *
 * @param out empty where the device has no endpoint to listen at: then it takes reports as control requests
 */
record HidEndpoints(int interfaceNumber, byte in, Optional<Byte> out, int reportSize) implements UsbEndpoints {

    static HidEndpoints of(Device device) throws TransportClosed {
        return UsbEndpoints.first(device, HidEndpoints::of);
    }

    private static Optional<HidEndpoints> of(InterfaceDescriptor setting) {
        if (setting.bInterfaceClass() != LibUsb.CLASS_HID) {
            return Optional.empty();
        }
        Optional<EndpointDescriptor> out = interrupt(setting, LibUsb.ENDPOINT_OUT);
        return interrupt(setting, LibUsb.ENDPOINT_IN)
                .map(in -> new HidEndpoints(
                        setting.bInterfaceNumber(),
                        in.bEndpointAddress(),
                        out.map(EndpointDescriptor::bEndpointAddress),
                        in.wMaxPacketSize()));
    }

    private static Optional<EndpointDescriptor> interrupt(InterfaceDescriptor setting, byte direction) {
        return UsbEndpoints.endpoint(setting, LibUsb.TRANSFER_TYPE_INTERRUPT, direction);
    }
}
