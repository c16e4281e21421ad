package org.islet.it.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How long something took, several times.
 *
 * @param baseline the median of the least that any implementation would do, taken in the same run
 */
record Figure(
        String what,
        List<Double> milliseconds,
        Optional<Double> baseline,
        Optional<Double> megabytes,
        LongSupplier nanoseconds) {

    Figure(String what, List<Double> milliseconds, Optional<Double> baseline) {
        this(what, milliseconds, baseline, Optional.empty(), System::nanoTime);
    }

    static Figure of(String what, int times, Runnable work) {
        return new Figure(what, repeat(times, work, System::nanoTime), Optional.empty());
    }

    /** Not how long it took, but how long the processor worked for it, with all its cores together. */
    static Figure ofProcessor(String what, int times, Runnable work) {
        LongSupplier processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)::getProcessCpuTime;
        return new Figure(what, repeat(times, work, processor), Optional.empty(), Optional.empty(), processor);
    }

    /** What one of so many at once took: for what is shorter than the clock of processors ticks. */
    Figure ofEach(int atOnce) {
        List<Double> each = milliseconds.stream().map(all -> all / atOnce).toList();
        return new Figure(what, each, baseline, megabytes, nanoseconds);
    }

    Figure beside(Runnable least) {
        return besideMedian(median(repeat(milliseconds.size(), least, nanoseconds)));
    }

    Figure besideMedian(double baseline) {
        return new Figure(what, milliseconds, Optional.of(baseline), megabytes, nanoseconds);
    }

    /** Beside what was measured already. */
    Figure beside(Figure least) {
        return new Figure(what, milliseconds, Optional.of(least.median()), megabytes, nanoseconds);
    }

    /** How much was gone through each time. */
    Figure over(double megabytes) {
        return new Figure(what, milliseconds, baseline, Optional.of(megabytes), nanoseconds);
    }

    /** Empty for what is not counted in megabytes. */
    Optional<Double> megabytesPerSecond() {
        return megabytes.map(size -> size / median() * 1000);
    }

    double median() {
        return median(milliseconds);
    }

    double worst() {
        return milliseconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("what", what);
        fields.put("milliseconds", milliseconds);
        fields.put("median", median());
        baseline.ifPresent(value -> fields.put("baseline", value));
        megabytesPerSecond().ifPresent(value -> fields.put("megabytesPerSecond", value));
        return fields;
    }

    private static List<Double> repeat(int times, Runnable work, LongSupplier nanoseconds) {
        var all = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            var start = nanoseconds.getAsLong();
            work.run();
            all.add((nanoseconds.getAsLong() - start) / 1e6);
        }
        return List.copyOf(all);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
