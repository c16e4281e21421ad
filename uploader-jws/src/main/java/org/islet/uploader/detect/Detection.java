package org.islet.uploader.detect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.uploader.transport.Usb;
import org.islet.uploader.transport.UsbPlace;

/** Looks through the USB for devices of the catalogue; every look is a new one. */
public final class Detection {

    private final Catalogue catalogue;

    public Detection(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<ConnectedDevice> connected() throws IOException {
        List<ConnectedDevice> connected = new ArrayList<>();
        try (Usb usb = Usb.open()) {
            for (UsbPlace place : usb.devices()) {
                addIfKnown(place, connected);
            }
        }
        return connected;
    }

    private void addIfKnown(UsbPlace place, List<ConnectedDevice> connected) {
        for (DeviceFamily family : readable()) {
            for (DeviceModel model : family.models()) {
                if (model.usbIds().contains(place.id())) {
                    connected.add(new ConnectedDevice(family, model, place));
                    return;
                }
            }
        }
    }

    /** The families that can be read through a cable. */
    public List<DeviceFamily> readable() {
        return catalogue.families().stream()
                .filter(family -> family.driver().isPresent())
                .toList();
    }
}
