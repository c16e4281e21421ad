package org.islet.reports.cli;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.islet.devices.phrase.DevicePhrases;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The languages reports are written in. */
final class ReportLanguage implements ITypeConverter<Locale>, Iterable<String> {

    @Override
    public Locale convert(String value) {
        return DevicePhrases.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("'" + value + "' is no language of the reports: " + inWords()));
    }

    /** For the description of the option. */
    @Override
    public Iterator<String> iterator() {
        return DevicePhrases.LANGUAGES.stream().map(Locale::getLanguage).iterator();
    }

    private static String inWords() {
        return DevicePhrases.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.joining(" or "));
    }
}
