package org.islet.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.family.Families;
import org.islet.devices.phrase.DevicePhrases;
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
    void saysWhatIsReadAndWhatIsNotInTheLanguageAskedFor() {
        CommandLineRun table = CommandLineRun.of("families", "--language", "de");
        CommandLineRun json = CommandLineRun.of("families", "--json", "--language", "de");
        CommandLineRun unread = CommandLineRun.of("families", "--unread", "--markdown", "--language", "de");

        assertThat(table.out())
                .contains("GEPRÜFT", "Messwerte", "nein", "NICHT GELESEN")
                .doesNotContain("readings");
        assertThat(table.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(132));
        assertThat(json.out())
                .contains("\"connection\" : \"USB-Kabel\"", "\"verificationMeans\" : \"nur nach Unterlagen\"");
        assertThat(unread.out())
                .startsWith("| Geräte, die nicht gelesen werden |")
                .contains("den Export (zip) von Glooko");
        assertThat(CommandLineRun.of("families", "--language", "fr").exitCode()).isEqualTo(2);
    }

    @Test
    void makerIsSaidOnceWhereTheNameBeginsWithIt() {
        String table = CommandLineRun.of("families", "--markdown").out();

        assertThat(table)
                .contains("| Tidepool JSON and Excel export |")
                .doesNotContain(
                        "Tidepool Tidepool", "Glooko Glooko", "mySugr mySugr", "xDrip xDrip", "Nightscout Nightscout");
    }

    @Test
    void theTablesOfTheDocumentsAreTheCatalogue() throws IOException {
        assertTable("docs/devices/README.md", "devices", "--markdown");
        assertTable("docs/devices/README.md", "unread", "--unread --markdown");
        assertTable("README.md", "summary", "--summary");
    }

    @Test
    void theSummaryNamesEveryFamilyWithItsVerification() {
        String summary = CommandLineRun.of("families", "--summary").out();

        assertThat(summary).contains("| Medtronic | ").contains("Paradigm pumps (A)");
        assertThat(Families.catalogue().families()).allSatisfy(family -> assertThat(summary)
                .contains(DevicePhrases.inEnglish(family.support().connection()))
                .contains(" (" + family.support().verification() + ")"));
    }

    private static void assertTable(String file, String name, String options) throws IOException {
        String text = Files.readString(projectRoot().resolve(file));
        String begins = "<!-- " + name + " -->";
        String ends = "<!-- /" + name + " -->";
        assertThat(text)
                .as(file + " keeps a table between " + begins + " and " + ends)
                .contains(begins, ends);
        String command = "families " + options;
        assertThat(text.substring(text.indexOf(begins) + begins.length(), text.indexOf(ends))
                        .strip())
                .as("a table of " + file + "; './islet " + command + "' prints it")
                .isEqualTo(CommandLineRun.of(command.split(" ", -1)).out().strip());
    }

    private static Path projectRoot() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("docs")))
                .findFirst()
                .orElseThrow();
    }
}
