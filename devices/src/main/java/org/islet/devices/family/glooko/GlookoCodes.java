package org.islet.devices.family.glooko;

import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.CsvRow;

/**
 * Numbers of the sensor's table that are no glucose: where the sensor showed High, Glooko writes 2001 mg/dL, and 1 mg/dL
 * where it showed Low (docs/devices/glooko.md); in mmol/L rounded, as all values are.
 */
final class GlookoCodes {

    private static final double HIGH_MG_PER_DL = 2001;
    private static final double LOWEST_MMOL_PER_L = 0.1;
    private static final double ROUNDING = 1;

    private GlookoCodes() {}

    /** How a code may begin, before it is looked at closely: most cells are none. */
    static boolean mayBeOne(CsvRow row, int column) {
        char second = row.charAt(column, 1);
        return switch (row.charAt(column, 0)) {
            case '0' -> true;
            case '1' -> second == 0 || second == '.' || second == ',' || second == '1';
            case '2' -> second == '0';
            default -> false;
        };
    }

    static Optional<OutOfRange> of(OptionalDouble number, GlucoseUnit unit) {
        if (number.isEmpty() || number.getAsDouble() <= 0) {
            return Optional.empty();
        }
        double value = number.getAsDouble();
        boolean isLow = unit == GlucoseUnit.MG_PER_DL ? value == 1 : value <= LOWEST_MMOL_PER_L;
        if (isLow) {
            return Optional.of(OutOfRange.LOW);
        }
        double mgPerDl = new Glucose(value, unit).inMgPerDl();
        return Math.abs(mgPerDl - HIGH_MG_PER_DL) < ROUNDING ? Optional.of(OutOfRange.HIGH) : Optional.empty();
    }
}
