package org.islet.reports.cli;

import java.util.List;
import org.islet.reports.model.DayPeriods;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The periods of a day as somebody types them. */
final class WrittenDayPeriods implements ITypeConverter<DayPeriods> {

    @Override
    public DayPeriods convert(String written) {
        try {
            return DayPeriods.beginning(List.of(written.split(",", -1)));
        } catch (IllegalArgumentException noDay) {
            throw new TypeConversionException("'" + written + "' are not seven times of a day in their order, such as "
                    + String.join(",", DayPeriods.STANDARD.begins()));
        }
    }
}
