package org.islet.reports.cli;

import java.util.Locale;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The order of a date's parts as people abbreviate it. */
final class WrittenDateOrder implements ITypeConverter<DateOrder> {

    @Override
    public DateOrder convert(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "dmy" -> DateOrder.DAY_MONTH_YEAR;
            case "mdy" -> DateOrder.MONTH_DAY_YEAR;
            case "ymd" -> DateOrder.YEAR_MONTH_DAY;
            default -> throw new TypeConversionException("dmy, mdy or ymd is expected, not '" + value + "'");
        };
    }
}
