package org.islet.reports.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.compose.Recorded;
import org.islet.reports.csv.ReportCsv;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Period;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.ReportRequest.DataSource;
import org.islet.reports.model.Targets;
import org.islet.reports.section.Listing;
import org.islet.reports.section.Report;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a report from files alone. */
@Command(
        name = "report",
        description = "Writes a report as PDF, JSON, CSV or SVG, from files alone.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FileDecoding decoding = new FileDecoding();

    @Option(names = "--from", paramLabel = "D", required = true, description = "The first day, 2026-03-01 say.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", paramLabel = "D", required = true, description = "The last day.")
    private LocalDate to = LocalDate.EPOCH;

    @Option(
            names = "--zone",
            paramLabel = "Z",
            defaultValue = "UTC",
            description = "Where the person was, Europe/Berlin say; default: ${DEFAULT-VALUE}.")
    private ZoneId zone = ZoneOffset.UTC;

    @Option(
            names = "--shown-in",
            paramLabel = "Z",
            description = "By which clock days and hours are shown, America/New_York say; default: that of --zone.")
    private @Nullable ZoneId shownIn;

    @Option(
            names = "--units",
            paramLabel = "U",
            defaultValue = "mg/dL",
            converter = GlucoseUnits.class,
            description = "mg/dL or mmol/L; default: ${DEFAULT-VALUE}.")
    private GlucoseUnit units = GlucoseUnit.MG_PER_DL;

    @Option(
            names = "--targets",
            paramLabel = "T",
            defaultValue = "adult",
            description = "Whose targets: adult, older, pregnancy or gestational; default: ${DEFAULT-VALUE}.")
    private Targets.Preset targets = Targets.Preset.ADULT;

    @Option(
            names = "--day-periods",
            paramLabel = "P",
            converter = WrittenDayPeriods.class,
            description =
                    "When the night, and the time before and after each meal begin: seven times, with commas between them.")
    private DayPeriods dayPeriods = DayPeriods.STANDARD;

    @Mixin
    private ExclusionOptions exclusions = new ExclusionOptions();

    @Mixin
    private HabitOptions habits = new HabitOptions();

    @Mixin
    private LanguageOption spoken = new LanguageOption();

    @Option(
            names = "--out",
            paramLabel = "F.pdf",
            required = true,
            description =
                    "The file to write; its ending says as what: pdf, json, csv or svg. Given again, the same is written as something else.")
    private List<Path> out = new ArrayList<>();

    @Parameters(index = "0", paramLabel = "REPORT", description = "Which report, by its id.")
    private String report = "";

    @Parameters(index = "1..*", paramLabel = "FILE", arity = "1..*", description = "What 'decode' reads.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws BadInput {
        ReportDefinition kind = Reports.byId(report).orElseThrow(this::noSuchReport);
        if (to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to is before --from.");
        }
        explain(kind.needs().refusal(new Period(from, to, zone)));
        ReportForm first = forms().get(0);
        // fonts and what else a first report needs are read while the files are: that takes as long
        ZoneId shown = shownIn == null ? zone : shownIn;
        CompletableFuture.runAsync(() -> first.write(composed(kind, new Period(from, from, shown), List.of())));
        List<PlacedEvent> events = decoding.place(files, zone);
        var period = new Period(from, to, shown);
        List<ReportForm> asListing = kind.listing().isPresent() ? List.of(ReportForm.CSV) : List.of();
        Optional<Report> composed =
                asListing.containsAll(forms()) ? Optional.empty() : Optional.of(composed(kind, period, events));
        for (int i = 0; i < out.size(); i++) {
            if (asListing.contains(forms().get(i))) {
                writeListing(out.get(i), request(period, events), kind.listing().orElseThrow(), events);
            } else {
                write(out.get(i), forms().get(i), composed.orElseThrow());
            }
        }
        return 0;
    }

    private List<ReportForm> forms() {
        return out.stream()
                .map(file -> ReportForm.of(file).orElseThrow(this::noSuchForm))
                .toList();
    }

    /** Nobody waits for others at a command line: more days than a page or REST would take are written all the same. */
    private void explain(Optional<Phrase> tooLong) {
        var words = new Words(Presentation.PLAIN.in(spoken.language()), units);
        tooLong.ifPresent(reason -> spec.commandLine().getErr().println(words.say("needs.writtenAnyway", reason)));
    }

    private Report composed(ReportDefinition kind, Period period, List<PlacedEvent> events) {
        return Reports.compose(kind, request(period, events), events);
    }

    private ReportRequest request(Period period, List<PlacedEvent> events) {
        List<DataSource> sources = events.stream()
                .map(PlacedEvent::device)
                .distinct()
                .map(device -> new DataSource(device, Optional.empty()))
                .toList();
        return new ReportRequest(
                        period,
                        Targets.of(targets),
                        dayPeriods,
                        units,
                        ReportRequest.Person.UNNAMED,
                        Presentation.PLAIN
                                .in(spoken.language())
                                .with(habits.habits())
                                .in(habits.palette()),
                        sources)
                .excluding(exclusions.in(zone));
    }

    private static void writeListing(Path file, ReportRequest request, Listing listing, List<PlacedEvent> events)
            throws BadInput {
        try (var writer = Files.newBufferedWriter(file)) {
            ReportCsv.writeHead(listing, writer);
            ReportCsv.write(request, listing, Recorded.in(request.period(), events.stream()), writer);
        } catch (IOException e) {
            throw notWritten(file, e);
        }
    }

    private static void write(Path file, ReportForm form, Report report) throws BadInput {
        byte[] bytes = form.write(report).orElseThrow(() -> new BadInput("no-such-form", file));
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw notWritten(file, e);
        }
    }

    private static BadInput notWritten(Path file, IOException e) {
        return new BadInput("not-written", file, e.getClass().getSimpleName());
    }

    private ParameterException noSuchForm() {
        return new ParameterException(spec.commandLine(), "--out ends in .pdf, .json, .csv or .svg.");
    }

    private ParameterException noSuchReport() {
        return new ParameterException(
                spec.commandLine(),
                "no report is called '" + report + "'. There are: "
                        + Reports.withPacks().stream().map(ReportDefinition::id).collect(Collectors.joining(", "))
                        + ".");
    }
}
