package org.islet.devices.decode;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.family.Families;
import org.islet.devices.fuzz.ContractTests;

/**
 * Gives a family hostile inputs and says how it went, a line each; the process it runs in has a heap of {@value
 * #MEBIBYTES_BEYOND} MiB beyond the input and not more. {@code FAMILY MEBIBYTES INPUT...}.
 */
public final class HostileInputs {

    static final int MEBIBYTES_BEYOND = 64;

    /** For the classes and seeds that are there before anything is decoded. */
    private static final int MEBIBYTES_BASE = 8;

    private static final int MEBIBYTES_YOUNG = 16;

    private HostileInputs() {}

    /** The options that make a process run out of memory as soon as more is held beyond an input of this size. */
    public static List<String> heapFor(int mebibytes) {
        int most = mebibytes + MEBIBYTES_BEYOND + MEBIBYTES_BASE + MEBIBYTES_YOUNG;
        return List.of("-XX:+UseSerialGC", "-Xmn%dm".formatted(MEBIBYTES_YOUNG), "-Xmx%dm".formatted(most));
    }

    public static void main(String[] arguments) {
        DeviceFamily family = Families.catalogue().byId(arguments[0]).orElseThrow();
        byte[] valid = smallestFile(family);
        for (String input : List.of(arguments).subList(2, arguments.length)) {
            System.out.println(line(family, HostileInput.valueOf(input), Integer.parseInt(arguments[1]), valid));
        }
    }

    static String line(DeviceFamily family, HostileInput input, int mebibytes, byte[] valid) {
        RawCapture capture = RawCapture.ofFile(input.of(mebibytes << 20, valid));
        long start = cpuNanoseconds();
        String outcome = outcome(family, capture);
        long milliseconds = (cpuNanoseconds() - start) / 1_000_000;
        return "%s %s %d %s".formatted(family.id(), input, milliseconds, outcome);
    }

    private static String outcome(DeviceFamily family, RawCapture capture) {
        var counter = new Counter();
        try {
            family.likeness(capture);
            family.decoder().decode(capture, DecodeOptions.NONE, counter);
            return "answered %d %d".formatted(counter.events, counter.problems);
        } catch (UnreadableCapture refused) {
            return "refused %d %d".formatted(counter.events, counter.problems);
        } catch (OutOfMemoryError tooMuch) {
            return "memory";
        } catch (RuntimeException | Error broken) {
            StackTraceElement[] trace = broken.getStackTrace();
            return "threw " + broken.getClass().getName() + (trace.length == 0 ? "" : " " + trace[0]);
        }
    }

    /** The smallest of the valid captures that are one file, so that what follows it is near. */
    private static byte[] smallestFile(DeviceFamily family) {
        return ContractTests.of(family.id()).stream()
                .flatMap(test -> test.validCaptures().stream())
                .filter(capture -> capture.parts().size() == 1)
                .map(capture -> capture.parts().get(0).bytes())
                .min(Comparator.comparingInt(bytes -> bytes.length))
                .orElse(new byte[0]);
    }

    private static long cpuNanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Holds nothing: how much events take is the affair of whoever wants them all. */
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
