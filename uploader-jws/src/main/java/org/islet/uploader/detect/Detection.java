package org.islet.uploader.detect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.UsbId;
import org.islet.uploader.transport.Usb;
import org.islet.uploader.transport.UsbPlace;

/** Looks through the USB for devices of the catalogue; every look is a new one. */
public final class Detection {

    private final Catalogue catalogue;

    public Detection(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Plugged look() throws IOException {
        try (Usb usb = Usb.open()) {
            return known(usb.devices());
        }
    }

    /** Devices nobody knows, a mouse say, are passed over. */
    Plugged known(List<UsbPlace> places) {
        List<ConnectedDevice> readable = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (UsbPlace place : places) {
            Optional<ConnectedDevice> device = readable(place);
            if (device.isPresent()) {
                readable.add(device.get());
            } else {
                unreadable(place.id()).ifPresent(unreadable::add);
            }
        }
        return new Plugged(readable, unreadable);
    }

    private Optional<ConnectedDevice> readable(UsbPlace place) {
        return readable().stream()
                .flatMap(family ->
                        model(family, place.id()).stream().map(model -> new ConnectedDevice(family, model, place)))
                .findFirst();
    }

    private Optional<Unreadable> unreadable(UsbId id) {
        return catalogue.unreadByUsb(id).map(Unreadable::of).or(() -> catalogue
                .byUsb(id)
                .flatMap(family -> model(family, id).map(model -> Unreadable.withoutDriver(family, model))));
    }

    private static Optional<DeviceModel> model(DeviceFamily family, UsbId id) {
        return family.models().stream()
                .filter(model -> model.usbIds().contains(id))
                .findFirst();
    }

    /** The families that can be read through a cable. */
    public List<DeviceFamily> readable() {
        return catalogue.families().stream()
                .filter(family -> family.driver().isPresent())
                .toList();
    }
}
