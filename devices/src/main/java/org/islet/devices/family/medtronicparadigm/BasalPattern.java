package org.islet.devices.family.medtronicparadigm;

/** The names a pump gives its three basal patterns. */
final class BasalPattern {

    private BasalPattern() {}

    static String name(int number) {
        return switch (number) {
            case 0 -> "standard";
            case 1 -> "A";
            case 2 -> "B";
            default -> "unknown" + number;
        };
    }
}
