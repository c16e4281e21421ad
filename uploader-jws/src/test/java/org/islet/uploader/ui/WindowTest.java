package org.islet.uploader.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real window, on a screen that exists in memory only. */
class WindowTest {

    private static final Path SCREEN = Path.of("/usr/bin/Xvfb");

    @TempDir
    private Path folder;

    @Test
    void theWholeWayGoesByKeyboardAlone() throws Exception {
        assumeTrue(Files.isExecutable(SCREEN), "Skipped: the window test needs the package xvfb");
        Process screen = new ProcessBuilder(List.of(
                        SCREEN.toString(), "-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Process journey = journey(":" + firstLine(screen));
            String said = new String(journey.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(journey.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(journey.exitValue()).as(said).isZero();
        } finally {
            screen.destroy();
        }
    }

    private Process journey(String display) throws IOException {
        String pictures =
                System.getProperty("islet.pictures", folder.resolve("pictures").toString());
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                WindowJourney.class.getName(),
                folder.resolve("spool").toString(),
                pictures);
        builder.environment().put("DISPLAY", display);
        return builder.redirectErrorStream(true).start();
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }
}
