package org.islet.uploader.cli;

import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.uploader.language.Speech;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The order of a date's parts as people abbreviate it. */
final class DateOrderLetters implements ITypeConverter<DateOrder> {

    @Override
    public DateOrder convert(String value) {
        return DateOrder.ofLetters(value)
                .orElseThrow(() -> new TypeConversionException(Speech.say("date-order.unknown", value)));
    }
}
