package org.islet.devices.decode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.islet.devices.ChildJava;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.family.Families;
import org.islet.devices.fuzz.ContractTests;

/**
 * Gives families hostile inputs in a process whose heap is {@value #MEBIBYTES_BEYOND} MiB beyond the input and not more:
 * who takes more runs out of memory.
 */
public final class HostileInputs {

    static final int MEBIBYTES_BEYOND = 64;

    /** For the classes and seeds that are there before anything is decoded. */
    private static final int MEBIBYTES_BASE = 8;

    /** Where what is thrown away at once lies; small, because it can hold a little of what is kept as well. */
    private static final int MEBIBYTES_YOUNG = 8;

    private HostileInputs() {}

    /** Each outcome is told as it comes. */
    public static void run(
            List<String> families, int mebibytes, List<HostileInput> inputs, Consumer<HostileOutcome> told)
            throws IOException {
        int heap = mebibytes + MEBIBYTES_BEYOND + MEBIBYTES_BASE;
        List<String> options =
                List.of("-XX:+UseSerialGC", "-Xmn%dm".formatted(MEBIBYTES_YOUNG), "-Xmx%dm".formatted(heap));
        List<String> arguments = List.of(
                String.join(",", families),
                String.valueOf(mebibytes),
                inputs.stream().map(HostileInput::name).collect(Collectors.joining(",")));
        Process child = ChildJava.running(HostileInputs.class.getName(), options, arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.accept(HostileOutcome.parse(line));
            }
        } finally {
            child.destroyForcibly();
        }
    }

    /** {@code FAMILY,… MEBIBYTES INPUT,…}. */
    public static void main(String[] arguments) {
        int mebibytes = Integer.parseInt(arguments[1]);
        for (String id : arguments[0].split(",")) {
            DeviceFamily family = family(id);
            byte[] valid = smallestFile(family);
            for (String input : arguments[2].split(",")) {
                System.out.println(outcome(family, HostileInput.valueOf(input), mebibytes, valid)
                        .line());
            }
        }
    }

    private static DeviceFamily family(String id) {
        return id.startsWith(Greedy.ID)
                ? new Greedy(Integer.parseInt(id.substring(Greedy.ID.length())))
                : Families.catalogue().byId(id).orElseThrow();
    }

    private static HostileOutcome outcome(DeviceFamily family, HostileInput input, int mebibytes, byte[] valid) {
        RawCapture capture = RawCapture.ofFile(input.of(mebibytes << 20, valid));
        long start = cpuNanoseconds();
        String what = what(family, capture);
        return new HostileOutcome(family.id(), input, mebibytes, (cpuNanoseconds() - start) / 1_000_000, what);
    }

    private static String what(DeviceFamily family, RawCapture capture) {
        var counter = new Counter();
        try {
            family.likeness(capture);
            BoundedDecoding.run(family.decoder(), capture, DecodeOptions.NONE, counter, Budget.WITHOUT_A_DEADLINE);
            return "answered with %d events and %d problems".formatted(counter.events, counter.problems());
        } catch (UnreadableCapture refused) {
            return "refused after %d events and %d problems".formatted(counter.events, counter.problems());
        } catch (OutOfMemoryError tooMuch) {
            return "memory";
        } catch (RuntimeException | Error broken) {
            StackTraceElement[] trace = broken.getStackTrace();
            return "threw " + broken.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
        }
    }

    /** The smallest of the valid captures that are one file, so that what follows it is near. */
    private static byte[] smallestFile(DeviceFamily family) {
        return ContractTests.of(family).stream()
                .flatMap(test -> test.validCaptures().stream())
                .filter(capture -> capture.parts().size() == 1)
                .map(capture -> capture.parts().get(0).bytes())
                .min(Comparator.comparingInt(bytes -> bytes.length))
                .orElse(new byte[0]);
    }

    private static long cpuNanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Holds every problem, as the server does, and no event: how much those take is the affair of whoever wants them. */
    private static final class Counter implements EventSink {

        private final List<Problem> told = new ArrayList<>();
        private long events;

        @Override
        public void event(DeviceEvent event) {
            events++;
        }

        @Override
        public void problem(Problem problem) {
            told.add(problem);
        }

        private long problems() {
            return told.stream().mapToLong(Problem::standsFor).sum();
        }
    }
}
