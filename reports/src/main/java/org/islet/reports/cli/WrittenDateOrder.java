package org.islet.reports.cli;

import org.islet.devices.decode.DecodeOptions.DateOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The order of a date's parts as people abbreviate it. */
final class WrittenDateOrder implements ITypeConverter<DateOrder> {

    @Override
    public DateOrder convert(String value) {
        return DateOrder.ofLetters(value)
                .orElseThrow(() -> new TypeConversionException("dmy, mdy or ymd is expected, not '" + value + "'"));
    }
}
