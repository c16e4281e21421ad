package org.islet.uploader.transport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.language.Speech;
import org.usb4java.Context;
import org.usb4java.Device;
import org.usb4java.DeviceDescriptor;
import org.usb4java.DeviceHandle;
import org.usb4java.DeviceList;
import org.usb4java.LibUsb;
import org.usb4java.LoaderException;

/** The USB of this computer, as seen at the moment it was opened. */
public final class Usb implements AutoCloseable {

    private final Context context = new Context();

    private Usb() {}

    /** @throws IOException where this kind of computer is not one we can read USB on */
    public static Usb open() throws IOException {
        try {
            var usb = new Usb();
            UsbTrouble.throwIf(LibUsb.init(usb.context));
            return usb;
        } catch (LoaderException | UnsatisfiedLinkError e) {
            throw new IOException(
                    Speech.say("usb.no-library", System.getProperty("os.name"), System.getProperty("os.arch")), e);
        }
    }

    public List<UsbAddress> devices() throws IOException {
        List<UsbAddress> places = new ArrayList<>();
        visit(device -> {
            place(device).ifPresent(places::add);
            return Optional.empty();
        });
        return places;
    }

    /** An open device; whoever gets it closes it. */
    DeviceHandle open(UsbAddress place) throws IOException {
        Optional<DeviceHandle> opened = visit(device -> {
            if (!place(device).equals(Optional.of(place))) {
                return Optional.empty();
            }
            var handle = new DeviceHandle();
            UsbTrouble.throwIf(LibUsb.open(device, handle));
            return Optional.of(handle);
        });
        return opened.orElseThrow(() -> new TransportClosed(Speech.say("usb.unplugged")));
    }

    private interface Visit {
        Optional<DeviceHandle> at(Device device) throws IOException;
    }

    /** Asks every device until one gives an answer. */
    private Optional<DeviceHandle> visit(Visit visit) throws IOException {
        var list = new DeviceList();
        int count = LibUsb.getDeviceList(context, list);
        UsbTrouble.throwIf(count);
        try {
            for (Device device : list) {
                Optional<DeviceHandle> answer = visit.at(device);
                if (answer.isPresent()) {
                    return answer;
                }
            }
            return Optional.empty();
        } finally {
            LibUsb.freeDeviceList(list, true);
        }
    }

    /** Empty for a device that leaves while it is asked, and for a hub, which is only on the way to others. */
    private static Optional<UsbAddress> place(Device device) {
        var descriptor = new DeviceDescriptor();
        if (LibUsb.getDeviceDescriptor(device, descriptor) != LibUsb.SUCCESS
                || descriptor.bDeviceClass() == LibUsb.CLASS_HUB) {
            return Optional.empty();
        }
        var id = new UsbId(descriptor.idVendor() & 0xFFFF, descriptor.idProduct() & 0xFFFF);
        return Optional.of(new UsbAddress(id, LibUsb.getBusNumber(device), LibUsb.getDeviceAddress(device)));
    }

    @Override
    public void close() {
        LibUsb.exit(context);
    }
}
