package org.islet.reports.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The languages reports are written in. */
final class ReportLanguage implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String value) {
        return switch (value) {
            case "en" -> Locale.ENGLISH;
            case "de" -> Locale.GERMAN;
            default -> throw new TypeConversionException("'" + value + "' is no language of the reports: en or de");
        };
    }
}
