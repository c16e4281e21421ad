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
import org.islet.devices.decode.BoundedDecoding;
import org.islet.devices.decode.Budget;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.Doubts;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.family.Families;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.reports.timeline.CaptureClock;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How files are decoded: recognised by their content, or as the options say. */
final class FileDecoding {

    private static final Catalogue CATALOGUE = Families.catalogue();

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

    /** Tells the sink what the files say, and gives back the capture and the family that understood it. */
    ReadFiles decode(List<Path> files, EventSink sink) throws BadInput {
        Optional<DeviceFamily> named = namedFamily();
        RawCapture capture = described(InputFiles.read(files));
        if (capture.size() == 0) {
            throw new BadInput(names(files) + ": there is nothing in it, not one byte. Export or read it again.");
        }
        Optional<DeviceFamily> recognised = named.isPresent() ? named : CATALOGUE.of(capture);
        DeviceFamily speaking = recognised.orElseThrow(() -> new BadInput(names(files) + ": " + refusal(capture)));
        var doubts = Doubts.of(capture, speaking.decoder().clock(), possible, sink);
        try {
            BoundedDecoding.run(
                    speaking.decoder(),
                    capture,
                    new DecodeOptions(Optional.ofNullable(dateOrder)),
                    doubts,
                    Budget.WITHOUT_A_DEADLINE);
            doubts.tell();
        } catch (UnreadableCapture unreadable) {
            throw new BadInput(names(files) + ": " + unreadable.getMessage()
                    + (unreadable.asksForDateOrder() ? " Use --date-order dmy or --date-order mdy." : ""));
        }
        return new ReadFiles(capture, speaking);
    }

    /**
     * The files' events placed in time where the person was. Each reading of a device is placed by its own clock; other
     * files of one family are one capture, those of several families are read each by itself, so that a report may draw on
     * all of them.
     */
    List<PlacedEvent> place(List<Path> files, ZoneId zone) throws BadInput {
        List<PlacedEvent> placed = new ArrayList<>();
        for (List<Path> together : byReading(files)) {
            var events = new Decoded.Collector();
            ReadFiles read = decode(together, events);
            RawCapture capture = read.capture();
            var clock = new CaptureClock(
                    read.family().decoder().clock(), zone, capture.readAt(), capture.deviceClock(), possible);
            placed.addAll(Timeline.place(
                            events.decoded().events(), clock, read.family().title(), names(together))
                    .events());
        }
        return placed;
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
                            : familyOf(capture);
            byReading.computeIfAbsent(reading, any -> new ArrayList<>()).add(file);
        }
        return List.copyOf(byReading.values());
    }

    private String familyOf(RawCapture capture) {
        return family != null
                ? family
                : CATALOGUE.of(capture).map(DeviceFamily::id).orElse("");
    }

    private RawCapture described(RawCapture capture) {
        RawCapture withFamily = family == null ? capture : capture.withFamily(family);
        return model == null ? withFamily : withFamily.withModel(model);
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
    private static String refusal(RawCapture capture) {
        return capture.parts().stream()
                .flatMap(part -> UnreadFile.of(part.bytes()).stream())
                .findFirst()
                .map(unread -> DevicePhrases.inEnglish(unread.phrase()))
                .orElse("no device or export we read begins like this. './islet families' lists what is read;"
                        + " if it is one of these, say which with --family.");
    }

    private static String names(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** A capture of files and the family that decoded it. */
    record ReadFiles(RawCapture capture, DeviceFamily family) {}
}
