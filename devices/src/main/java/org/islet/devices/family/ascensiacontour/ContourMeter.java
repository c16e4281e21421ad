package org.islet.devices.family.ascensiacontour;

import org.islet.devices.event.GlucoseUnit;

/**
 * A meter as its header names it, for the encoder.
 *
 * @param product {@code Contour7410}, say
 * @param version of its software
 * @param serial personal data in a real meter; begins with the model's number
 * @param unit the one it shows and stores
 */
public record ContourMeter(String product, String version, String serial, GlucoseUnit unit) {

    public static ContourMeter nextUsb(String number, GlucoseUnit unit) {
        return new ContourMeter("Contour7410", "01.10\\01.04\\18.34", "7410-" + number, unit);
    }
}
