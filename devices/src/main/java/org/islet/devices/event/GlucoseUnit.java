package org.islet.devices.event;

/** The two units glucose is measured in; the symbol is the one printed and exported. */
public enum GlucoseUnit {
    MG_PER_DL("mg/dL"),
    MMOL_PER_L("mmol/L");

    private final String symbol;

    GlucoseUnit(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** The unit of a symbol as devices and files write it, in any letter case. */
    public static GlucoseUnit ofSymbol(String symbol) {
        for (GlucoseUnit unit : values()) {
            if (unit.symbol.equalsIgnoreCase(symbol.strip())) {
                return unit;
            }
        }
        throw new IllegalArgumentException("Not a glucose unit: mg/dL or mmol/L is expected");
    }
}
