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

/** Where a device listens and where it talks, as its own descriptors say. */
interface UsbEndpoints {

    int interfaceNumber();

    /** Whether the endpoints of an interface are what is looked for. */
    @FunctionalInterface
    interface Fit<E> {
        Optional<E> of(InterfaceDescriptor setting);
    }

    /** The first that fits. */
    static <E> E first(Device device, Fit<E> fit) throws TransportClosed {
        var configuration = new ConfigDescriptor();
        UsbTrouble.throwIf(LibUsb.getActiveConfigDescriptor(device, configuration));
        try {
            for (Interface usbInterface : configuration.iface()) {
                for (InterfaceDescriptor setting : usbInterface.altsetting()) {
                    Optional<E> found = fit.of(setting);
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

    /** The first endpoint of a kind in a direction. */
    static Optional<EndpointDescriptor> endpoint(InterfaceDescriptor setting, byte kind, byte direction) {
        for (EndpointDescriptor endpoint : setting.endpoint()) {
            boolean isOfKind = (endpoint.bmAttributes() & LibUsb.TRANSFER_TYPE_MASK) == kind;
            boolean hasDirection = (endpoint.bEndpointAddress() & LibUsb.ENDPOINT_DIR_MASK) == direction;
            if (isOfKind && hasDirection) {
                return Optional.of(endpoint);
            }
        }
        return Optional.empty();
    }
}
