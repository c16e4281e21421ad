package org.islet.reports.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.family.Families;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the devices and files that are read, and how sure we may be of each. */
@Command(
        name = "families",
        description = "Lists the devices and export files that are read.",
        mixinStandardHelpOptions = true)
final class FamiliesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup
    private Form form = new Form();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<DeviceFamily> families = Families.catalogue().families();
        if (form.json) {
            FamiliesJson.write(families, out);
        } else if (form.markdown) {
            out.print(FamiliesMarkdown.of(families));
        } else {
            out.print(FamiliesTable.of(families));
        }
        return 0;
    }

    /** One form of the list at a time. */
    static final class Form {

        @Option(names = "--json", description = "One JSON list, a family each.")
        private boolean json;

        @Option(names = "--markdown", description = "The table of README.md.")
        private boolean markdown;
    }
}
