package org.islet.reports.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.islet.reports.compose.SensorSeries;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.json.MetricsJson;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.metrics.MetricsReport;
import org.islet.reports.model.Targets;
import org.islet.reports.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints every metric of the sensor readings in files as one JSON object. */
@Command(
        name = "metrics",
        description = {
            "Prints every metric of a file's sensor readings as one JSON object.",
            "Readings of meters are taken only where a file has none of a sensor."
        },
        mixinStandardHelpOptions = true)
final class MetricsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FileDecoding decoding = new FileDecoding();

    /** Of definitions and of what went wrong: names of metrics are the same in every language. */
    @Mixin
    private LanguageOption spoken = new LanguageOption();

    @Option(
            names = "--zone",
            paramLabel = "Z",
            defaultValue = "UTC",
            description = "Where the person was, Europe/Berlin say; default: ${DEFAULT-VALUE}.")
    private ZoneId zone = ZoneOffset.UTC;

    @Option(
            names = "--targets",
            paramLabel = "T",
            defaultValue = "adult",
            description = "Whose targets: adult, older, pregnancy or gestational; default: ${DEFAULT-VALUE}.")
    private Targets.Preset targets = Targets.Preset.ADULT;

    @Mixin
    private ExclusionOptions exclusions = new ExclusionOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "What 'decode' reads; a CSV file with time and glucose_mg_dl or glucose_mmol_l, say.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws BadInput, IOException {
        Exclusions excluded = exclusions.in(zone);
        GlucoseSeries series = SensorSeries.of(decoding.place(files, zone), zone, excluded);
        if (series.isEmpty()) {
            throw new BadInput("no-glucose");
        }
        var report = MetricsReport.of(series, zone, Targets.of(targets));
        var json = new ByteArrayOutputStream();
        MetricsJson.write(report, excluded, Words.in(spoken.language()), json);
        spec.commandLine().getOut().println(json.toString(StandardCharsets.UTF_8));
        return 0;
    }
}
