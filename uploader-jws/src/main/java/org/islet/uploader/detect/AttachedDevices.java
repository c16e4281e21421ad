package org.islet.uploader.detect;

import java.util.List;
import org.islet.devices.catalogue.UsbId;

/**
 * What is plugged in now.
 *
 * @param readable what can be read
 * @param unreadable what cannot, and what to bring instead
 * @param unknown the numbers of all else
 */
public record AttachedDevices(List<ConnectedDevice> readable, List<Unreadable> unreadable, List<UsbId> unknown) {

    public AttachedDevices {
        readable = List.copyOf(readable);
        unreadable = List.copyOf(unreadable);
        unknown = List.copyOf(unknown);
    }
}
