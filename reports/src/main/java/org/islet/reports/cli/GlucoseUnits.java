package org.islet.reports.cli;

import org.islet.devices.event.GlucoseUnit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A unit of glucose by its symbol. */
final class GlucoseUnits implements ITypeConverter<GlucoseUnit> {

    @Override
    public GlucoseUnit convert(String symbol) {
        try {
            return GlucoseUnit.ofSymbol(symbol);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("mg/dL or mmol/L is expected, not '" + symbol + "'");
        }
    }
}
