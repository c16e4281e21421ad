package org.islet.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.family.Families;
import org.junit.jupiter.api.Test;

class FamiliesCommandTest {

    private static final String TABLE_BEGINS = "<!-- devices -->";
    private static final String TABLE_ENDS = "<!-- /devices -->";

    @Test
    void listsEveryFamilyInAlignedColumns() {
        CommandLineRun run = CommandLineRun.of("families");

        List<String> lines = run.out().lines().toList();
        int devices = lines.get(0).indexOf("DEVICES");
        assertThat(run.exitCode()).isZero();
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThan(132));
        for (DeviceFamily family : Families.catalogue().families()) {
            String maker = family.models().get(0).maker();
            assertThat(lines).anySatisfy(line -> assertThat(
                            line.startsWith(family.id() + " ") && line.startsWith(maker, devices))
                    .isTrue());
        }
    }

    @Test
    void writesTheCatalogueAsJson() {
        CommandLineRun run = CommandLineRun.of("families", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("[")
                .contains("\"id\" : \"dexcom-clarity\"")
                .contains("\"usbIds\" : [ \"1A79:6002\" ]")
                .endsWith("]\n");
    }

    @Test
    void takesOneFormAtATime() {
        assertThat(CommandLineRun.of("families", "--json", "--markdown").exitCode())
                .isEqualTo(2);
    }

    @Test
    void theTableOfTheReadmeIsTheCatalogue() throws IOException {
        Path readme = projectRoot().resolve("README.md");
        assumeTrue(Files.exists(readme), "Skipped: there is no README.md yet");

        String text = Files.readString(readme);

        assertThat(text)
                .as("README.md keeps the device table between " + TABLE_BEGINS + " and " + TABLE_ENDS)
                .contains(TABLE_BEGINS, TABLE_ENDS);
        assertThat(text.substring(text.indexOf(TABLE_BEGINS) + TABLE_BEGINS.length(), text.indexOf(TABLE_ENDS))
                        .strip())
                .as("the device table of README.md; './islet families --markdown' prints it")
                .isEqualTo(CommandLineRun.of("families", "--markdown").out().strip());
    }

    @Test
    void everyFamilyHasItsPageInTheDocs() {
        Path pages = projectRoot().resolve("docs").resolve("devices");

        assertThat(Families.catalogue().families()).allSatisfy(family -> assertThat(pages.resolve(family.id() + ".md"))
                .exists());
    }

    private static Path projectRoot() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("docs")))
                .findFirst()
                .orElseThrow();
    }
}
