package org.islet.reports.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.UnreadDevice;
import org.islet.devices.family.Families;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the devices and files that are read, how sure we may be of each, and the devices that are not read. */
@Command(
        name = "families",
        description = "Lists the devices and export files that are read.",
        mixinStandardHelpOptions = true)
final class FamiliesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption spoken = new LanguageOption();

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--unread", description = "Only the devices that are not read: why, and what to bring instead.")
    private boolean unread;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (unread) {
            unread(Families.catalogue().unread(), out);
        } else {
            read(Families.catalogue().families(), out);
        }
        return 0;
    }

    private void read(List<DeviceFamily> families, PrintWriter out) throws IOException {
        CommandPhrases phrases = spoken.phrases();
        if (form.json) {
            new FamiliesJson(phrases).write(families, out);
        } else if (form.markdown) {
            out.print(new FamiliesMarkdown(phrases).of(families));
        } else if (form.summary) {
            out.print(new FamiliesMarkdown(phrases).summary(families));
        } else {
            var table = new FamiliesTable(phrases);
            out.print(table.of(families));
            out.print("\n" + table.ofUnread(Families.catalogue().unread()));
        }
    }

    private void unread(List<UnreadDevice> devices, PrintWriter out) throws IOException {
        CommandPhrases phrases = spoken.phrases();
        if (form.json) {
            new FamiliesJson(phrases).writeUnread(devices, out);
        } else if (form.markdown) {
            out.print(new FamiliesMarkdown(phrases).ofUnread(devices));
        } else {
            out.print(new FamiliesTable(phrases).ofUnread(devices));
        }
    }

    /** One form of the list at a time. */
    static final class Form {

        @Option(names = "--json", description = "One JSON list, a family each.")
        private boolean json;

        @Option(names = "--markdown", description = "The tables of docs/devices/README.md.")
        private boolean markdown;

        @Option(names = "--summary", description = "The table of README.md: a maker a row.")
        private boolean summary;
    }
}
