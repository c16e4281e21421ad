package org.islet.it.portal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The launcher as a process of its own, as {@code ./islet run} starts it. */
public final class PortalProcess implements AutoCloseable {

    private static final String READY = "Islet is ready: ";
    private static final int SECONDS_TO_START = 240;

    static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    /** Of the whole heap or of its old part, whichever the collector says first. */
    private static final Pattern HEAP_USED = Pattern.compile("used (\\d+)K");

    private final Process process;
    private final List<String> said;
    private final CompletableFuture<URI> ready;

    private PortalProcess(Process process, List<String> said, CompletableFuture<URI> ready) {
        this.process = process;
        this.said = said;
        this.ready = ready;
    }

    /** As a test needs it: ready in two thirds of the time, by the quick compiler alone. */
    public static PortalProcess launch(List<String> options, Map<String, String> environment) throws IOException {
        return launch(options, List.of(QUICK_COMPILER), environment);
    }

    /** Starts and does not wait; as an operator starts it, where no options say otherwise. */
    public static PortalProcess launch(List<String> options, List<String> jvmOptions, Map<String, String> environment)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.addAll(jvmOptions);
        command.addAll(
                List.of("-jar", ProjectRoot.file("ear/target/portal/islet.jar").toString()));
        command.addAll(options);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // most tests are not about it; those that are say so
        builder.environment().put("ISLET_STAFF_SECOND_FACTOR", "false");
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var said = new ArrayList<String>();
        var ready = new CompletableFuture<URI>();
        var reading = new Thread(() -> read(process, said, ready), "what the portal says");
        reading.setDaemon(true);
        reading.start();
        return new PortalProcess(process, said, ready);
    }

    private static void read(Process process, List<String> said, CompletableFuture<URI> ready) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
                if (line.startsWith(READY)) {
                    ready.complete(URI.create(line.substring(READY.length())));
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.completeExceptionally(new IllegalStateException("the portal ended before it was ready: " + said));
    }

    public URI awaitReady() {
        return ready.orTimeout(SECONDS_TO_START, TimeUnit.SECONDS).join();
    }

    /** Waits for the end and gives its exit code. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the portal did not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public List<String> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    /** What the heap holds once everything nobody needs is gone, in bytes. */
    public long heapAfterCollection() throws IOException {
        jcmd("GC.run");
        Matcher used = HEAP_USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IOException("the heap could not be looked at");
        }
        return Long.parseLong(used.group(1)) << 10;
    }

    private String jcmd(String command) throws IOException {
        var asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** As by Ctrl-C. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    /** As by a power cut. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A data folder that nobody used before. */
    public static Path newDataFolder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(ProjectRoot.file("src-it/target/data")), "portal-");
    }
}
