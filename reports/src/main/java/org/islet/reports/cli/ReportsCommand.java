package org.islet.reports.cli;

import java.util.concurrent.Callable;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.model.Presentation;
import org.islet.reports.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the reports. */
@Command(name = "reports", description = "The reports, one a line: id, title.", mixinStandardHelpOptions = true)
final class ReportsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption spoken = new LanguageOption();

    @Override
    public Integer call() {
        var words = new Words(Presentation.PLAIN.in(spoken.language()), GlucoseUnit.MG_PER_DL);
        for (ReportDefinition report : Reports.withPacks()) {
            spec.commandLine().getOut().println(report.id() + "\t" + words.say(report.title()));
        }
        return 0;
    }
}
