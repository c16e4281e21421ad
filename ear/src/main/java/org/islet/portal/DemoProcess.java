package org.islet.portal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The demo runs beside the portal as a program of its own, and knows of it no more than its address and its folder. */
final class DemoProcess implements AutoCloseable {

    private final Process process;

    private DemoProcess(Process process) {
        this.process = process;
    }

    /** @param home where the launcher lies, with the demo's own libraries in the folder {@code demo} beside it */
    static DemoProcess start(Path home, ListenAddress place, Path data, String setUpCode) throws IOException {
        String classes = home.resolve("islet.jar") + File.pathSeparator + home.resolve("demo") + File.separator + "*";
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = List.of(
                java.toString(),
                "-Xmx256m",
                "-Dislet.setup.code=" + setUpCode,
                "-cp",
                classes,
                "org.islet.portal.demo.Demo",
                place.url().toString(),
                data.toString());
        return new DemoProcess(new ProcessBuilder(command).inheritIO().start());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
