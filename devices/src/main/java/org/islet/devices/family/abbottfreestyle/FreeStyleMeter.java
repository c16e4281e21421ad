package org.islet.devices.family.abbottfreestyle;

import java.time.LocalDateTime;

/**
 * A meter, for the encoder.
 *
 * @param isPrecision whether it speaks as a Precision does, which knows ketones
 * @param serial seven letters and digits, a dash, five more
 * @param version of its software
 * @param clock when it is read
 */
public record FreeStyleMeter(boolean isPrecision, String serial, String version, LocalDateTime clock) {

    public static FreeStyleMeter lite(String number, LocalDateTime clock) {
        return new FreeStyleMeter(false, "CAMA123-" + number, "1.43", clock);
    }

    public static FreeStyleMeter xtra(String number, LocalDateTime clock) {
        return new FreeStyleMeter(true, "XGMA123-" + number, "4.61", clock);
    }
}
