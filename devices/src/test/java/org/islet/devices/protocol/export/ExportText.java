package org.islet.devices.protocol.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.islet.devices.Expectation;
import org.islet.devices.Fixtures;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.Doubts;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.line.EventLine;

/** What a family reads in a text, or in a fixture, for the tests of export files. */
public record ExportText(Decoded decoded) {

    public static RawCapture file(String text) {
        return RawCapture.ofFile(text.getBytes(StandardCharsets.UTF_8));
    }

    public static ExportText read(DeviceFamily family, String text) throws UnreadableCapture {
        return read(family, file(text), DecodeOptions.NONE);
    }

    public static ExportText read(DeviceFamily family, String text, DateOrder order) throws UnreadableCapture {
        return read(family, file(text), new DecodeOptions(Optional.of(order)));
    }

    public static ExportText fixture(DeviceFamily family, String name) throws UnreadableCapture {
        return read(family, bytesOf(Fixtures.export(name)), DecodeOptions.NONE);
    }

    /** What a family reads in a file of a kind that people have met. */
    public static ExportText field(DeviceFamily family, String name) throws UnreadableCapture {
        return read(family, bytesOf(Fixtures.field(name)), DecodeOptions.NONE);
    }

    public static RawCapture bytesOf(Path file) {
        try {
            return RawCapture.ofFile(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Expectation expectation(String fixture) {
        return Expectation.read(Fixtures.export(fixture + ".expected.json"));
    }

    private static ExportText read(DeviceFamily family, RawCapture capture, DecodeOptions options)
            throws UnreadableCapture {
        var collector = new Decoded.Collector();
        var doubts = Doubts.of(capture, family.decoder().clock(), PossibleTimes.OF_ANY_DEVICE, collector);
        family.decoder().decode(capture, options, doubts);
        doubts.tell();
        return new ExportText(collector.decoded());
    }

    /** The events as lines, each without its source. */
    public List<String> lines() {
        return decoded.events().stream().map(EventLine::withoutSource).toList();
    }

    /** {@code 3: Row skipped: …} each. */
    public List<String> problems() {
        return decoded.problems().stream().map(ExportText::placeAndMessage).toList();
    }

    public <E extends DeviceEvent> List<E> events(Class<E> kind) {
        return decoded.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    public List<GlucoseReading> glucose(GlucoseReading.Kind kind) {
        return events(GlucoseReading.class).stream()
                .filter(reading -> reading.kind() == kind)
                .toList();
    }

    public List<Double> glucoseValues(GlucoseReading.Kind kind) {
        return glucose(kind).stream()
                .map(reading -> reading.value().orElseThrow().value())
                .toList();
    }

    public List<Double> amounts(LogbookEntry.Kind kind) {
        return events(LogbookEntry.class).stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> entry.amount().orElseThrow())
                .toList();
    }

    public static List<Double> numbers(Expectation list) {
        return list.items().stream().map(Expectation::number).toList();
    }

    private static String placeAndMessage(Problem problem) {
        return problem.source().position() + ": " + problem.message();
    }
}
