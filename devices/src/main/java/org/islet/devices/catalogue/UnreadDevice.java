package org.islet.devices.catalogue;

import java.util.List;
import org.islet.devices.phrase.Phrase;

/**
 * Devices people own and Islet does not read: said openly, with the way their data can come all the same.
 *
 * @param names as on the cases
 * @param usbIds some are those of a chip that other things carry too, so whoever meets one says "this looks like"
 * @param reason why they are not read
 * @param bringInstead the file to bring, one that a family reads; or, where there is none, what is left to do
 */
public record UnreadDevice(String maker, List<String> names, List<UsbId> usbIds, Phrase reason, Phrase bringInstead) {

    public UnreadDevice {
        names = List.copyOf(names);
        usbIds = List.copyOf(usbIds);
    }

    /** {@code Tandem t:slim X2, Mobi}. */
    public String title() {
        return maker + " " + String.join(", ", names);
    }
}
