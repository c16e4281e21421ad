package org.islet.devices.family.lifescanultra;

import java.time.LocalDateTime;
import org.islet.devices.event.GlucoseUnit;

/**
 * A meter, for the encoder.
 *
 * @param serial nine letters and digits; its last letter is Y in an Ultra 2, which alone keeps meals and comments
 * @param version of its software
 * @param unit the one it shows; it always stores mg/dL
 * @param clock when it is read
 */
public record UltraMeter(String serial, String version, GlucoseUnit unit, LocalDateTime clock) {

    public static UltraMeter ultra2(String number, LocalDateTime clock) {
        return new UltraMeter(number + "Y", "P02.00.00 30/08/06", GlucoseUnit.MG_PER_DL, clock);
    }

    public static UltraMeter ultra(String number, LocalDateTime clock) {
        return new UltraMeter(number + "T", "P02.00.00 25/05/01", GlucoseUnit.MG_PER_DL, clock);
    }

    boolean hasMeals() {
        return serial.endsWith("Y");
    }

    String paddedUnit() {
        return unit == GlucoseUnit.MG_PER_DL ? "MG/DL " : "MMOL/L";
    }
}
