package org.islet.uploader.transport;

import java.util.Optional;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.language.Speech;
import org.usb4java.ConfigDescriptor;
import org.usb4java.Device;
import org.usb4java.EndpointDescriptor;
import org.usb4java.Interface;
import org.usb4java.InterfaceDescriptor;
import org.usb4java.LibUsb;

/**
 * Where a HID device listens and where it talks, as its own descriptors say.
 *
 * @param out empty where the device has no endpoint to listen at: then it takes reports as control requests
 */
record HidEndpoints(int interfaceNumber, byte in, Optional<Byte> out, int reportSize) {

    static HidEndpoints of(Device device) throws TransportClosed {
        var configuration = new ConfigDescriptor();
        UsbTrouble.throwIf(LibUsb.getActiveConfigDescriptor(device, configuration));
        try {
            for (Interface usbInterface : configuration.iface()) {
                for (InterfaceDescriptor setting : usbInterface.altsetting()) {
                    Optional<HidEndpoints> found = of(setting);
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
        } finally {
            LibUsb.freeConfigDescriptor(configuration);
        }
        throw new TransportClosed(Speech.say("usb.not-a-meter"));
    }

    private static Optional<HidEndpoints> of(InterfaceDescriptor setting) {
        if (setting.bInterfaceClass() != LibUsb.CLASS_HID) {
            return Optional.empty();
        }
        Optional<EndpointDescriptor> in = endpoint(setting, LibUsb.ENDPOINT_IN);
        Optional<EndpointDescriptor> out = endpoint(setting, LibUsb.ENDPOINT_OUT);
        if (in.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HidEndpoints(
                setting.bInterfaceNumber(),
                in.get().bEndpointAddress(),
                out.map(EndpointDescriptor::bEndpointAddress),
                in.get().wMaxPacketSize()));
    }

    private static Optional<EndpointDescriptor> endpoint(InterfaceDescriptor setting, byte direction) {
        for (EndpointDescriptor endpoint : setting.endpoint()) {
            boolean isInterrupt =
                    (endpoint.bmAttributes() & LibUsb.TRANSFER_TYPE_MASK) == LibUsb.TRANSFER_TYPE_INTERRUPT;
            boolean hasDirection = (endpoint.bEndpointAddress() & LibUsb.ENDPOINT_DIR_MASK) == direction;
            if (isInterrupt && hasDirection) {
                return Optional.of(endpoint);
            }
        }
        return Optional.empty();
    }
}
