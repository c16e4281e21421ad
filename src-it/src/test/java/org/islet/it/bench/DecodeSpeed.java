package org.islet.it.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.bytes.Crc16;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.family.Families;

/**
 * Megabytes a second in a warm machine: every table we read beside the CSV library alone, and pump pages beside a
 * checksum alone. It is the time of the processor that counts, all threads and the collection of garbage together, so
 * that this is what one core does and a busy machine does not tell otherwise. The events are counted and dropped.
 */
final class DecodeSpeed implements Measuring {

    private static final int BYTES = 20_000_000;
    private static final int WARM_UP = 4;
    private static final int TIMES = 7;
    private static final int CRC_START = 0xFFFF;

    @Override
    public List<Figure> measure() {
        var figures = new ArrayList<Figure>();
        figures.add(pages("history", MonthOfAPump.history()));
        figures.add(pages("sensor", MonthOfAPump.sensor()));
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
        return Figure.ofProcessor(
                        table.family() + (separator == ';' ? " (semicolons)" : "") + ", 20 MB", TIMES, decoding)
                .over(file.length / 1e6)
                .beside(alone);
    }

    private static Figure pages(String kind, RawCapture month) {
        int bytes = month.parts().stream().mapToInt(part -> part.bytes().length).sum();
        int times = BYTES / bytes + 1;
        Runnable decoding = () -> repeat(times, () -> decode("medtronic-paradigm", month));
        Runnable alone = () -> repeat(times, () -> checksum(month));
        warmUp(decoding, alone);
        return Figure.ofProcessor("medtronic-paradigm " + kind + " pages, 20 MB", TIMES, decoding)
                .over(times * bytes / 1e6)
                .beside(alone);
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
        try (CsvReader<String[]> csv = CsvReader.builder()
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
        int checksums = 0;
        for (CapturePart part : capture.parts()) {
            checksums |= Crc16.of(part.bytes(), 0, part.bytes().length, CRC_START);
        }
        if (checksums == 0) {
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
