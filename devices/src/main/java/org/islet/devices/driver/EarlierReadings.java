package org.islet.devices.driver;

import org.islet.devices.capture.Cursor;

/** How far a device was read before; asked when the device has said who it is. */
@FunctionalInterface
public interface EarlierReadings {

    /** Nothing is known of any: everything is read. */
    EarlierReadings NONE = serial -> Cursor.START;

    /**
     * @param serial as the capture will name it
     * @return what the driver said after the last reading that is kept; {@link Cursor#START} where there is none
     */
    Cursor of(String serial);
}
