package org.islet.devices.family.medtronicparadigm;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.Kind;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.jspecify.annotations.Nullable;

/** Writes sensor readings into glucose pages and their ISIG pages as a pump would: for the demo and the tests. */
public final class GlucosePageEncoder {

    private static final Duration STEP = Duration.ofMinutes(5);
    private static final int LAST_HEARD = 0;
    private static final int PAGE_END = 1;
    private static final int LONGEST_RECORD = 6;
    private static final int TIMESTAMP = 5;

    private final Generation generation;
    private final List<Page> pages = new ArrayList<>();
    private Page page = new Page();

    private GlucosePageEncoder(Generation generation) {
        this.generation = generation;
    }

    /** A glucose page and the ISIG page that belongs to it, both with their checksums. */
    public record Pages(byte[] glucose, byte[] isig) {}

    /**
     * The pages, oldest first as a pump numbers them.
     *
     * @param memory sensor readings and calibrations with times to the minute, oldest first
     * @throws IllegalArgumentException if the model is no Paradigm we know
     */
    public static List<Pages> pages(String model, List<GlucoseReading> memory) {
        Generation generation = Generation.ofModel(model)
                .orElseThrow(() -> new IllegalArgumentException("Not a Paradigm model: " + model));
        GlucosePageEncoder encoder = new GlucosePageEncoder(generation);
        memory.forEach(encoder::write);
        encoder.turnPage();
        return encoder.pages.stream().map(Page::finished).toList();
    }

    private void write(GlucoseReading reading) {
        if (page.at + LONGEST_RECORD + 2 * TIMESTAMP > PageChecksum.PAGE_WITHOUT_CHECKSUM) {
            turnPage();
        }
        LocalDateTime time = reading.time().wallClock().orElseThrow().withSecond(0);
        if (reading.kind() == Kind.CALIBRATION) {
            page.calibration(
                    time, (int) Math.round(reading.value().orElseThrow().inMgPerDl()));
        } else if (reading.kind() == Kind.SENSOR) {
            if (page.last != null && !page.last.plus(STEP).equals(time)) {
                page.timestamp(page.last, LAST_HEARD);
            }
            sensor(reading);
            page.last = time;
        }
    }

    private void sensor(GlucoseReading reading) {
        if (reading.outOfRange().isPresent()) {
            page.write(reading.outOfRange().get() == OutOfRange.LOW ? new int[] {0x06} : new int[] {0x07, 0xFF});
        } else {
            int value = (int) Math.round(reading.value().orElseThrow().inMgPerDl());
            page.write(value / 2);
            page.glucoseBit = generation.keepsGlucoseBitInIsig() ? value & 1 : 0;
        }
        page.current((int) Math.round(reading.isigNanoAmperes().orElse(0) * 100), generation);
    }

    private void turnPage() {
        if (page.last != null) {
            page.timestamp(page.last, PAGE_END);
        }
        if (page.at > 0) {
            pages.add(page);
        }
        page = new Page();
    }

    /** A page being filled; every record is written with its opcode last. */
    private static final class Page {

        private final byte[] glucose = new byte[PageChecksum.PAGE];
        private final byte[] isig = new byte[PageChecksum.ISIG_PAGE];
        private int at;
        private int glucoseBit;
        private @Nullable LocalDateTime last;

        void write(int... opcodeFirst) {
            for (int i = opcodeFirst.length - 1; i >= 0; i--) {
                glucose[at] = (byte) opcodeFirst[i];
                at++;
            }
            glucoseBit = 0;
        }

        void current(int hundredths, Generation generation) {
            int word = generation.keepsGlucoseBitInIsig() ? hundredths & 0xFFFE | glucoseBit : hundredths;
            isig[2 * (at - 1)] = (byte) word;
            isig[2 * (at - 1) + 1] = (byte) (word >> 8);
        }

        void timestamp(LocalDateTime time, int kind) {
            stamped(0x08, time, kind, new int[0]);
            last = null;
        }

        void calibration(LocalDateTime time, int value) {
            stamped(0x0E, time, value >> 8 & 1, new int[] {value & 0xFF});
        }

        private void stamped(int opcode, LocalDateTime time, int subType, int[] behind) {
            byte[] stamp = new byte[4];
            SensorTime.write(time, subType, stamp, 0);
            int[] record = new int[5 + behind.length];
            record[0] = opcode;
            for (int i = 0; i < stamp.length; i++) {
                record[i + 1] = stamp[i] & 0xFF;
            }
            System.arraycopy(behind, 0, record, 5, behind.length);
            write(record);
            isig[2 * (at - 1)] = (byte) opcode;
        }

        Pages finished() {
            PageChecksum.write(glucose);
            PageChecksum.writeIsig(isig);
            return new Pages(glucose, isig);
        }
    }
}
