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
    void listsWhatIsNotReadWithItsReasonAndTheFileToBring() {
        String everything = CommandLineRun.of("families").out();
        String unread = CommandLineRun.of("families", "--unread").out();

        assertThat(everything).contains("NOT READ", "BRING INSTEAD").endsWith(unread);
        assertThat(unread).contains("Tandem t:slim X2, Mobi", "0483:5740", "Glooko");
        assertThat(CommandLineRun.of("families", "--unread", "--json").out())
                .contains("\"usbIds\" : [ \"1A61:3950\" ]", "\"bringInstead\" : \"the CSV export of LibreView\"");
    }

    @Test
    void makerIsSaidOnceWhereTheNameBeginsWithIt() {
        String table = CommandLineRun.of("families", "--markdown").out();

        assertThat(table)
                .contains("| Tidepool JSON export |")
                .doesNotContain(
                        "Tidepool Tidepool", "Glooko Glooko", "mySugr mySugr", "xDrip xDrip", "Nightscout Nightscout");
    }

    @Test
    void theTablesOfTheReadmeAreTheCatalogue() throws IOException {
        Path readme = projectRoot().resolve("README.md");
        assumeTrue(Files.exists(readme), "Skipped: there is no README.md yet");

        String text = Files.readString(readme);

        assertTable(text, "devices", "--markdown");
        assertTable(text, "unread", "--unread", "--markdown");
    }

    private static void assertTable(String readme, String name, String... options) {
        String begins = "<!-- " + name + " -->";
        String ends = "<!-- /" + name + " -->";
        assertThat(readme)
                .as("README.md keeps a table between " + begins + " and " + ends)
                .contains(begins, ends);
        String command = "families " + String.join(" ", options);
        assertThat(readme.substring(readme.indexOf(begins) + begins.length(), readme.indexOf(ends))
                        .strip())
                .as("a table of README.md; './islet " + command + "' prints it")
                .isEqualTo(CommandLineRun.of(command.split(" ", -1)).out().strip());
    }

    private static Path projectRoot() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("docs")))
                .findFirst()
                .orElseThrow();
    }
}
