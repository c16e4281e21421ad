package org.islet.devices.family.medtronicparadigm;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pump's model number says about its records: the last two digits tell the generation, the first only the size
 * of the reservoir.
 */
enum Generation {
    G11(11),
    G12(12),
    G15(15),
    G22(22),
    G23(23),
    G51(51),
    G54(54);

    private static final Pattern MODEL = Pattern.compile("(?:.*\\D)?[57](\\d\\d)(?:\\D.*)?");

    private final int number;

    Generation(int number) {
        this.number = number;
    }

    /** Of a model as pumps and people write it: {@code 523}, {@code MMT-722}, {@code 723K}. */
    static Optional<Generation> ofModel(String model) {
        Matcher matcher = MODEL.matcher(model.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int digits = Integer.parseInt(matcher.group(1));
        for (Generation generation : values()) {
            if (generation.number == digits) {
                return Optional.of(generation);
            }
        }
        return Optional.empty();
    }

    /** From the Revel (x23) on, records are larger and insulin is counted in fortieths of a unit, not tenths. */
    boolean hasLargeRecords() {
        return number >= 23;
    }

    /** From the Revel on, a pump writes a record where a basal rate begins. */
    boolean writesBasal() {
        return number >= 23;
    }

    /** Up to the x12, pumps are asked for their settings and targets by older commands, and do not count their pages. */
    boolean isAskedTheOldWay() {
        return number <= 12;
    }

    /** From the REAL-Time (x22) on, a pump listens to a sensor. */
    boolean hasSensor() {
        return number >= 22;
    }

    /** From the 530G (x51) on, the sensor's settings records are longer. */
    boolean hasLongSensorSettings() {
        return number >= 51;
    }

    /** From the Revel on, the lowest bit of the sensor's current is the lowest bit of its glucose. */
    boolean keepsGlucoseBitInIsig() {
        return number >= 23;
    }
}
