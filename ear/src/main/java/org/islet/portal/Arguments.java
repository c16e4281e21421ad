package org.islet.portal;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What stands behind a verb on the command line; what is wrong with it is said together with the usage. */
public record Arguments(ParseResult given) {

    public static Arguments read(CommandSpec expected, List<String> words, String usage) throws CannotStart {
        try {
            var line = new CommandLine(expected).setExpandAtFiles(false);
            return new Arguments(line.parseArgs(words.toArray(String[]::new)));
        } catch (ParameterException e) {
            throw new CannotStart(inWords(e) + "\n" + usage);
        }
    }

    /** An option with a value. */
    public static OptionSpec valued(String name) {
        return OptionSpec.builder(name).type(String.class).build();
    }

    /** An option that stands for itself. */
    public static OptionSpec plain(String... names) {
        return OptionSpec.builder(names).type(boolean.class).build();
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(given.matchedOptionValue(option, null));
    }

    public boolean has(String option) {
        return given.hasMatchedOption(option);
    }

    private static String inWords(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return "There is no option " + unmatched.getUnmatched().get(0) + ".";
        }
        if (e instanceof MissingParameterException missing
                && missing.getMissing().get(0) instanceof OptionSpec option) {
            return option.longestName() + " needs a value.";
        }
        return e.getMessage() + ".";
    }
}
