package org.islet.devices.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.MatchConfidence;

/** What a family's fuzzing starts from. */
public final class SeedCorpus {

    private SeedCorpus() {}

    /** A file each, into a folder that may hold more from an earlier run. */
    public static void write(String family, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<byte[]> seeds = of(new FuzzedFamily(family));
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }

    /** The valid captures of its tests, and every recorded file that looks like one of the family's. */
    private static List<byte[]> of(FuzzedFamily family) {
        List<byte[]> seeds = new ArrayList<>(family.seeds());
        RecordedFiles.all()
                .filter(file -> family.family().likeness(RawCapture.ofFile(file)) != MatchConfidence.NO)
                .map(family::seed)
                .forEach(seeds::add);
        return seeds;
    }
}
