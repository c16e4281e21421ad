package org.islet.uploader.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.islet.uploader.language.Speech;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** The words that describe commands and options, from {@code commands.properties}, and whose language they are in. */
final class Commands {

    static final String BUNDLE = "org.islet.uploader.cli.commands";

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Commands() {}

    /** Speaks the language that is asked for, or the computer's; whether nothing else is asked for is answered. */
    static boolean speakAs(String... arguments) {
        var wanted = new Wanted();
        new CommandLine(wanted).parseArgs(arguments);
        if (!wanted.language.isEmpty()) {
            Speech.use(Locale.forLanguageTag(wanted.language));
        }
        return wanted.rest.isEmpty();
    }

    static void describe(CommandLine line) {
        line.setResourceBundle(bundle(Speech.language()));
        line.getSubcommands().values().forEach(Commands::describe);
    }

    static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, Commands.class.getClassLoader(), ENGLISH_OTHERWISE);
    }

    /** All of the command line that is read before there are words. */
    @Command
    private static final class Wanted {

        @Option(names = "--language", arity = "0..1")
        private String language = "";

        /** Heeded later; here so that the window opens with it as it does without. */
        @Option(names = "--demo-device", arity = "0..1")
        private String demoDevice = "";

        @Unmatched
        private final List<String> rest = new ArrayList<>();
    }
}
