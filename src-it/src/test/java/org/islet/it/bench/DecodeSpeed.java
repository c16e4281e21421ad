package org.islet.it.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.family.Families;
import org.islet.devices.family.medtronicparadigm.ParadigmEncoder;

/**
 * Megabytes a second in a warm machine: every table we read beside the CSV library alone, and pump pages beside a
 * checksum alone. It is the time of the processor that counts, all threads and the collection of garbage together, so
 * that this is what one core does and a busy machine does not tell otherwise. The events are counted and dropped.
 */
final class DecodeSpeed implements Measuring {

    private static final int BYTES = 20_000_000;
    private static final int WARM_UP = 4;
    private static final int TIMES = 7;
    private static final int READINGS_OF_A_MONTH = 8640;

    @Override
    public List<Figure> measure() {
        var figures = new ArrayList<Figure>();
        figures.add(pages());
        for (ExportTable table : ExportTable.all()) {
            figures.add(table(table));
        }
        return figures;
    }

    private static Figure table(ExportTable table) {
        byte[] file = table.ofSize(BYTES);
        var capture = RawCapture.ofFile(file);
        char separator = table.separator();
        Runnable decoding = () -> decode(table.family(), capture);
        Runnable alone = () -> tokenise(file, separator);
        warmUp(decoding, alone);
        return Figure.ofProcessor(table.family() + (separator == ';' ? " (semicolons)" : "") + ", 20 MB", TIMES, decoding)
                .over(file.length / 1e6)
                .beside(alone);
    }

    /** A month of sensor pages and history of a pump, over and over. */
    private static Figure pages() {
        var capture = monthOfAPump();
        int bytes = capture.parts().stream().mapToInt(part -> part.bytes().length).sum();
        int times = BYTES / bytes + 1;
        Runnable decoding = () -> repeat(times, () -> decode("medtronic-paradigm", capture));
        Runnable alone = () -> repeat(times, () -> checksum(capture));
        warmUp(decoding, alone);
        return Figure.ofProcessor("medtronic-paradigm pages, 20 MB", TIMES, decoding)
                .over(times * bytes / 1e6)
                .beside(alone);
    }

    private static RawCapture monthOfAPump() {
        var first = LocalDateTime.of(2020, 1, 1, 0, 0);
        var events = new ArrayList<DeviceEvent>();
        for (int i = 0; i < READINGS_OF_A_MONTH; i++) {
            var origin = new Origin(DeviceTime.toTheSecond(first.plusMinutes(5L * i)), Source.ofLine(0, i + 1));
            events.add(GlucoseReading.of(origin, GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(100 + i % 100)));
            if (i % 12 == 0) {
                events.add(GlucoseReading.of(origin, GlucoseReading.Kind.METER, Glucose.mgPerDl(90 + i % 100)));
            }
        }
        var end = first.plusMinutes(5L * READINGS_OF_A_MONTH);
        return ParadigmEncoder.capture(
                "723", "000001", end.toInstant(ZoneOffset.UTC), end, List.copyOf(events));
    }

    private static void decode(String family, RawCapture capture) {
        var counter = new Counter();
        try {
            Families.catalogue().byId(family).orElseThrow().decoder().decode(capture, DecodeOptions.NONE, counter);
        } catch (UnreadableCapture e) {
            throw new IllegalStateException(family, e);
        }
        if (counter.events == 0 || counter.problems > 0) {
            throw new IllegalStateException(
                    family + " told " + counter.events + " events and " + counter.problems + " problems");
        }
    }

    private static void tokenise(byte[] file, char separator) {
        long cells = 0;
        var text = new String(file, StandardCharsets.UTF_8);
        try (CsvReader<String[]> csv =
                CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(StringArrayHandler.of(), text)) {
            for (String[] row : csv) {
                cells += row.length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (cells == 0) {
            throw new IllegalStateException("no cells");
        }
    }

    private static void checksum(RawCapture capture) {
        var crc = new CRC32();
        capture.parts().forEach(part -> crc.update(part.bytes()));
        if (crc.getValue() == 0) {
            throw new IllegalStateException("no bytes");
        }
    }

    private static void warmUp(Runnable... works) {
        for (Runnable work : works) {
            repeat(WARM_UP, work);
        }
    }

    private static void repeat(int times, Runnable work) {
        for (int i = 0; i < times; i++) {
            work.run();
        }
    }

    /** Takes events and keeps none. */
    private static final class Counter implements EventSink {

        private long events;
        private long problems;

        @Override
        public void event(DeviceEvent event) {
            events++;
        }

        @Override
        public void problem(Problem problem) {
            problems++;
        }
    }
}
