package org.islet.devices.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.family.Families;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer once found stays mended; and it has something to begin with for every family there is. */
class FindingsTest {

    static Stream<Path> findings() throws IOException, URISyntaxException {
        var folder = Objects.requireNonNull(FindingsTest.class.getResource("findings"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void captureThatOnceBrokeAPromiseKeepsItNow(Path finding) throws IOException {
        assertThat(Replay.of(finding.getFileName().toString(), Files.readAllBytes(finding)))
                .isEmpty();
    }

    @Test
    void everyFamilyHasAContractTestWhoseCapturesTheFuzzerBeginsWith() {
        List<DeviceFamily> families = Families.catalogue().families();

        assertThat(families)
                .allSatisfy(family ->
                        assertThat(ContractTests.of(family)).as(family.id()).isNotEmpty())
                .allSatisfy(family -> assertThat(new FuzzedFamily(family.id()).seeds())
                        .as(family.id())
                        .isNotEmpty());
    }
}
