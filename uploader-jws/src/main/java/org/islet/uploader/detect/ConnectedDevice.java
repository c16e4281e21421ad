package org.islet.uploader.detect;

import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.uploader.transport.UsbPlace;

/** A device we can read and that is plugged in now. */
public record ConnectedDevice(DeviceFamily family, DeviceModel model, UsbPlace place) {

    /** As a person calls it. */
    public String name() {
        return model.name();
    }
}
