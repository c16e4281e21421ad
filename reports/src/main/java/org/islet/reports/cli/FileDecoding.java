package org.islet.reports.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.UnreadFile;
import org.islet.devices.decode.Budget;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.family.Families;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.interpretation.CaptureInterpreter;
import org.islet.reports.interpretation.RecognisedCapture;
import org.islet.reports.timeline.PlacedEvent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How files are decoded: recognised by their content, or as the options say. */
final class FileDecoding {

    private static final Catalogue CATALOGUE = Families.catalogue();
    private static final CaptureInterpreter INTERPRETER = new CaptureInterpreter(CATALOGUE);

    /** What files tell has happened by now. */
    private final PossibleTimes possible = PossibleTimes.until(Clock.systemUTC().instant());

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--family",
            paramLabel = "ID",
            description = "The device family, as './islet families' names it. Without it, the content tells.")
    private @Nullable String family;

    @Option(
            names = "--model",
            paramLabel = "M",
            description = "The model's number as the device names itself, 722 say.")
    private @Nullable String model;

    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            converter = WrittenDateOrder.class,
            description = "How 03/04/2026 is to be read where a file does not tell: dmy, mdy or ymd.")
    private DecodeOptions.@Nullable DateOrder dateOrder;

    /** Tells the sink what the files say. */
    void decode(List<Path> files, EventSink sink) throws BadInput {
        RecognisedCapture recognised = recognise(files);
        try {
            CaptureInterpreter.decode(recognised, possible, Budget.WITHOUT_A_DEADLINE, sink);
        } catch (UnreadableCapture unreadable) {
            throw refusal(files, unreadable);
        }
    }

    /**
     * The files' events placed in time where the person was. Each reading of a device is placed by its own clock; other
     * files of one family are one capture, those of several families are read each by itself, so that a report may draw on
     * all of them.
     */
    List<PlacedEvent> place(List<Path> files, ZoneId zone) throws BadInput {
        List<PlacedEvent> placed = new ArrayList<>();
        for (List<Path> together : byReading(files)) {
            RecognisedCapture recognised = recognise(together);
            String device = recognised.family().title();
            String capture = names(together);
            try {
                CaptureInterpreter.interpret(
                        recognised,
                        zone,
                        possible,
                        Budget.WITHOUT_A_DEADLINE,
                        EventSink.NOBODY,
                        (placing, event) -> placed.add(placing.place(event, device, capture)));
            } catch (UnreadableCapture unreadable) {
                throw refusal(together, unreadable);
            }
        }
        return placed;
    }

    private RecognisedCapture recognise(List<Path> files) throws BadInput {
        CaptureHints hints = hints();
        RawCapture capture = InputFiles.read(files);
        if (capture.size() == 0) {
            throw new BadInput("empty", names(files));
        }
        try {
            return INTERPRETER
                    .recognise(capture, hints)
                    .orElseThrow(() -> new BadInput("refused", names(files), refusal(capture)));
        } catch (UnreadableCapture unreadable) {
            throw refusal(files, unreadable);
        }
    }

    private static BadInput refusal(List<Path> files, UnreadableCapture unreadable) {
        return new BadInput(
                unreadable.asksForDateOrder() ? "date-order" : "refused", names(files), unreadable.phrase());
    }

    /** What says when it was read has a clock of its own; other files of a family belong together. */
    private List<List<Path>> byReading(List<Path> files) throws BadInput {
        if (files.size() == 1) {
            return List.of(files);
        }
        Map<String, List<Path>> byReading = new LinkedHashMap<>();
        for (Path file : files) {
            RawCapture capture = InputFiles.read(List.of(file));
            String reading =
                    capture.readAt().isPresent() || capture.deviceClock().isPresent()
                            ? file.toString()
                            : familyOf(file);
            byReading.computeIfAbsent(reading, any -> new ArrayList<>()).add(file);
        }
        return List.copyOf(byReading.values());
    }

    private String familyOf(Path file) throws BadInput {
        return family != null ? family : recognise(List.of(file)).family().id();
    }

    /** What the person says, of whom a family that does not exist is a slip of the pen. */
    private CaptureHints hints() {
        return new CaptureHints(
                namedFamily().map(DeviceFamily::id), Optional.ofNullable(model), Optional.ofNullable(dateOrder));
    }

    private Optional<DeviceFamily> namedFamily() {
        if (family == null) {
            return Optional.empty();
        }
        Optional<DeviceFamily> named = CATALOGUE.byId(family);
        if (named.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no family is called '" + family + "'. There are: "
                            + CATALOGUE.families().stream()
                                    .map(DeviceFamily::id)
                                    .collect(Collectors.joining(", ")) + ".");
        }
        return named;
    }

    /** What the first of the files is that we know and do not read. */
    private static Phrase refusal(RawCapture capture) {
        return capture.parts().stream()
                .flatMap(part -> UnreadFile.of(part.bytes()).stream())
                .findFirst()
                .map(UnreadFile::phrase)
                .orElse(Phrase.of("bad.unknown"));
    }

    private static String names(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
