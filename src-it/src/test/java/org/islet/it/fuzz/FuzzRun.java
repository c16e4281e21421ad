package org.islet.it.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.islet.devices.ChildJava;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.family.Families;
import org.islet.devices.fuzz.DecoderTarget;
import org.islet.devices.fuzz.SeedCorpus;

/**
 * One family fuzzed for some seconds in a process of its own.
 *
 * @param corpus a folder below it for each family, with inputs that went new ways; kept from run to run, it begins where
 *     the last one ended
 * @param findings a folder below it for each family, with the captures that break a promise; emptied first
 */
public record FuzzRun(Path corpus, Path findings) {

    private static final int LONGEST_INPUT = 8 * 1024;
    private static final int SECONDS_BEFORE_IT_HANGS = 20;
    private static final int MOST_FINDINGS = 50;
    private static final int SECONDS_TO_START = 180;

    /** In two seconds, eight times as many inputs are run when the compiler does not take the processor. */
    private static final int SECONDS_THAT_PAY_FOR_COMPILING = 10;

    public FuzzOutcome of(String family, int seconds) throws IOException {
        Path inputs = corpus.resolve(family);
        SeedCorpus.write(family, inputs);
        Path found = emptied(findings.resolve(family));
        Path log = found.resolve("fuzzer.log");
        var start = System.nanoTime();
        Process fuzzer = fuzzer(family, seconds, inputs, found)
                .directory(found.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await(fuzzer, seconds + SECONDS_TO_START + SECONDS_BEFORE_IT_HANGS);
        return FuzzOutcome.of(family, (System.nanoTime() - start) / 1e9, Files.readString(log), kept(found));
    }

    /** Only what decodes this family; the rest would make the start long and be passed by every input. */
    private static String counted(String family) {
        DeviceFamily decoded = Families.catalogue().byId(family).orElseThrow();
        return decoded.getClass().getPackageName() + ".**:org.islet.devices.protocol.**";
    }

    private static ProcessBuilder fuzzer(String family, int seconds, Path inputs, Path found) {
        return ChildJava.running(
                "com.code_intelligence.jazzer.Jazzer",
                List.of(
                        "-Xmx512m",
                        seconds < SECONDS_THAT_PAY_FOR_COMPILING ? "-XX:TieredStopAtLevel=1" : "-XX:+TieredCompilation",
                        "-Dislet.fuzz.family=" + family,
                        "-Dislet.fuzz.findings=" + found.toAbsolutePath()),
                List.of(
                        "--target_class=" + DecoderTarget.class.getName(),
                        "--instrumentation_includes=" + counted(family),
                        "--custom_hook_includes=" + counted(family),
                        "--keep_going=" + MOST_FINDINGS,
                        "-artifact_prefix=" + found.toAbsolutePath() + File.separator,
                        "-max_total_time=" + seconds,
                        "-max_len=" + LONGEST_INPUT,
                        "-timeout=" + SECONDS_BEFORE_IT_HANGS,
                        inputs.toAbsolutePath().toString()));
    }

    /** Captures that broke a promise, and inputs that never ended or ate the memory, which the target cannot keep. */
    private static List<String> kept(Path found) throws IOException {
        try (Stream<Path> files = Files.list(found)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".capture") || name.startsWith("timeout-") || name.startsWith("oom-"))
                    .sorted()
                    .toList();
        }
    }

    private static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path earlier : files.toList()) {
                Files.delete(earlier);
            }
        }
        return folder;
    }

    private static void await(Process fuzzer, int seconds) throws IOException {
        try {
            if (!fuzzer.waitFor(seconds, TimeUnit.SECONDS)) {
                fuzzer.destroyForcibly();
                throw new IOException("the fuzzer did not end in " + seconds + " s");
            }
        } catch (InterruptedException interrupted) {
            fuzzer.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
