package org.islet.it.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.islet.it.portal.ProjectRoot;
import org.islet.reports.timeline.PlacedEvent;

/**
 * The program of others that people would print the same days with: fetched with npm into {@code src-it/target/peer}, made
 * one file of, and run by node. Without npm and a network there is nothing to time ours beside, and that is said.
 */
final class Peer {

    private static final List<String> FILES = List.of("package.json", "browser.js", "peer.js");

    private final Path folder;

    private Peer(Path folder) {
        this.folder = folder;
    }

    static Peer fetched() throws IOException {
        Path folder = Files.createDirectories(ProjectRoot.file("src-it").resolve("target/peer"));
        for (String file : FILES) {
            try (InputStream in = Peer.class.getResourceAsStream("/peer/" + file)) {
                Files.write(folder.resolve(file), in.readAllBytes());
            }
        }
        var peer = new Peer(folder);
        peer.run(
                "npm",
                "install",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--no-package-lock",
                "--legacy-peer-deps");
        peer.run(
                "npx",
                "esbuild",
                "peer.js",
                "--bundle",
                "--platform=node",
                "--inject:browser.js",
                "--outfile=bundle.js",
                "--log-level=error");
        return peer;
    }

    /**
     * What the peer took for its seven statistics and for a daily PDF, in milliseconds of processor, and the mean it found.
     *
     * @param mean in mg/dL
     */
    record Timed(List<Double> statistics, List<Double> pdf, double mean) {}

    Timed time(List<PlacedEvent> events, int times) throws IOException {
        Path file = Files.writeString(folder.resolve("records.json"), PeerRecords.of(events));
        String answer = run("node", "--no-deprecation", "bundle.js", file.toString(), String.valueOf(times));
        JsonObject json = JsonParser.parseString(answer).getAsJsonObject();
        return new Timed(
                list(json, "statistics"), list(json, "pdf"), json.get("mean").getAsDouble());
    }

    private static List<Double> list(JsonObject json, String field) {
        return StreamSupport.stream(json.getAsJsonArray(field).spliterator(), false)
                .map(JsonElement::getAsDouble)
                .toList();
    }

    /** Answers what it printed. */
    private String run(String... command) throws IOException {
        File said = folder.resolve("said.txt").toFile();
        try {
            Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .directory(folder.toFile())
                    .redirectError(said)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(command[0] + " failed; what it said is in " + said);
            }
            return out;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
