package org.islet.reports.cli;

import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** In which language a command says what it says. Names of fields, ids and the help stay what they are. */
final class LanguageOption {

    private static final String NAME = "--language";

    @Option(
            names = NAME,
            paramLabel = "L",
            defaultValue = "en",
            converter = ReportLanguage.class,
            completionCandidates = ReportLanguage.class,
            description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
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
}
