package org.islet.reports.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** In which language a command says what it says. Names of fields, ids and the help stay what they are. */
final class LanguageOption {

    private static final String NAME = "--language";

    @Option(
            names = NAME,
            paramLabel = "L",
            defaultValue = "en",
            converter = Offered.class,
            description = "en or de; default: ${DEFAULT-VALUE}.")
    private Locale language = Locale.ENGLISH;

    Locale language() {
        return language;
    }

    CommandPhrases phrases() {
        return new CommandPhrases(language);
    }

    /** What was asked for, for whoever tells why a command failed. */
    static Locale of(ParseResult parsed) {
        ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        return command.matchedOptionValue(NAME, Locale.ENGLISH);
    }

    /** The languages there are. */
    static final class Offered implements ITypeConverter<Locale> {

        @Override
        public Locale convert(String value) {
            return switch (value) {
                case "en" -> Locale.ENGLISH;
                case "de" -> Locale.GERMAN;
                default ->
                    throw new TypeConversionException("'" + value + "' is no language of this program: en or de");
            };
        }
    }
}
