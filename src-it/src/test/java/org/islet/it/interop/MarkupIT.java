package org.islet.it.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.islet.it.person.Administrator;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.islet.it.portal.ProjectRoot;
import org.islet.it.portal.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The markup of every page, as the Nu HTML validator reads it. */
@ExtendWith(ArquillianExtension.class)
class MarkupIT {

    private static final Pattern PAGE = Pattern.compile("\\w+\\(\"(/[a-z-]+)\", \"[^\"]+\"(.*)\\)[,;]");

    /** They send everybody on who has not just taken the step before. */
    private static final Set<String> STEPS_OF_SIGNING_IN = Set.of("/new-password", "/code");

    /** What Faces writes for every element without content, and PrimeFaces for every script; the standard allows both. */
    private static final List<String> OF_NO_EFFECT = List.of(
            "Trailing slash on void elements has no effect", "attribute is unnecessary for JavaScript resources");

    @ArquillianResource
    private Portal portal;

    @TempDir
    private Path folder;

    @Test
    void theValidatorFindsNothingOnAnyPage() throws IOException {
        var patient = signedInPatient();
        var visitors = Map.of(
                "",
                portal.visitor(),
                "Role.PATIENT",
                patient,
                "Role.PATIENT, Role.CLINICIAN",
                patient,
                "Role.ADMINISTRATOR",
                signedInAdministrator());
        List<Path> pages = new ArrayList<>();

        addresses().forEach((address, role) -> {
            if (visitors.containsKey(role) && !STEPS_OF_SIGNING_IN.contains(address)) {
                pages.add(kept(visitors.get(role), patient, address));
            }
        });
        for (var report : List.of("glucose-profile", "daily-summary")) {
            pages.add(kept(patient, patient, "/reports?report=" + report + "&from=2026-03-02&to=2026-03-03"));
        }

        assertThat(pages).hasSizeGreaterThan(25);
        assertThat(findings(List.of(faulty()))).isNotEmpty();
        assertThat(findings(pages)).isEmpty();
    }

    /** From the list of pages itself: none can be forgotten. */
    private static Map<String, String> addresses() throws IOException {
        Map<String, String> addresses = new TreeMap<>();
        var list = Files.readString(ProjectRoot.file("web/src/main/java/org/islet/web/address/PageAddress.java"));
        PAGE.matcher(list)
                .results()
                .forEach(page -> addresses.put(page.group(1), page.group(2).replaceFirst("^, ", "")));
        return addresses;
    }

    private Path kept(Visitor visitor, Visitor patient, String address) {
        var answer = visitor.get(address);
        // for everybody who is signed in
        var page = answer.statusCode() == 302 ? patient.get(address).body() : answer.body();
        assertThat(page).as(address).contains("</html>");
        try {
            return Files.writeString(folder.resolve(address.replaceAll("[^a-z-]", "_") + ".html"), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes sure that the validator speaks. */
    private Path faulty() throws IOException {
        return Files.writeString(folder.resolve("faulty.html"), "<!DOCTYPE html><html><head></head><nav></html>");
    }

    /** In a process of its own, which reads all pages with one start. */
    private List<String> findings(List<Path> pages) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "-cp",
                Files.readString(ProjectRoot.file("src-it/target/classpath.txt")),
                "nu.validator.client.SimpleCommandLineValidator",
                "--format",
                "gnu"));
        pages.forEach(page -> arguments.add(page.toString()));
        return OtherProgram.run(folder.resolve("said"), "java", arguments)
                .said()
                .lines()
                .filter(line -> line.startsWith("\"file:"))
                .filter(line -> OF_NO_EFFECT.stream().noneMatch(line::contains))
                .toList();
    }

    private Visitor signedInPatient() {
        var ada = new People(portal).patient("ada");
        ada.upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 2));
        return Pages.signedIn(portal, ada.email(), People.PASSWORD).visitor();
    }

    private Visitor signedInAdministrator() throws IOException {
        return Pages.signedIn(portal, Administrator.openClinic(portal).email(), People.PASSWORD)
                .visitor();
    }
}
