package org.islet.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.family.Families;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each family has a checklist page under docs/devices, and the page and the catalogue claim the same. */
class DevicePagesTest {

    private static final String LEGEND = "[x] read · [-] there and not read · [?] unknown";

    static Stream<DeviceFamily> families() {
        return Families.catalogue().families().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void everyFamilyHasItsPageWithTheSameClaims(DeviceFamily family) throws IOException {
        Path page = pages().resolve(family.id() + ".md");
        assertThat(page).as("the checklist page of " + family.title()).exists();

        String text = Files.readString(page);

        assertThat(text).startsWith("# " + family.title() + "\n");
        assertThat(line(text, "`" + family.id() + "`"))
                .containsPattern("verification \\*\\*" + family.support().verification() + "\\*\\*")
                .endsWith(
                        "tried on real hardware: **" + (family.support().triedOnRealHardware() ? "yes" : "no") + "**");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void everyPageIsAChecklist(DeviceFamily family) throws IOException {
        String text = Files.readString(pages().resolve(family.id() + ".md"));

        assertThat(text).contains("\n" + LEGEND + "\n", "\n| [x] | ");
        assertThat(text).as("what is there and not read, or not known").containsPattern("\n\\| \\[[-?]] \\| ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void everyUsbIdStandsOnItsPage(DeviceFamily family) throws IOException {
        String text = line(Files.readString(pages().resolve(family.id() + ".md")), "`" + family.id() + "`");

        for (DeviceModel model : family.models()) {
            for (UsbId id : model.usbIds()) {
                assertThat(text).contains("%04X:".formatted(id.vendor()), "%04X".formatted(id.product()));
            }
        }
    }

    @Test
    void everyPageHasItsFamily() throws IOException {
        Set<String> ids = families().map(DeviceFamily::id).collect(Collectors.toSet());

        try (var files = Files.list(pages())) {
            assertThat(files.map(page -> page.getFileName().toString().replace(".md", ""))
                            .filter(page -> !page.equals("README")))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    private static String line(String text, String words) {
        return text.lines()
                .filter(line -> line.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The page has no line that names " + words));
    }

    private static Path pages() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("docs").resolve("devices"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
    }
}
