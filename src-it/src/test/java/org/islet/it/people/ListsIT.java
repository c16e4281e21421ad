package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.islet.it.portal.ProjectRoot;
import org.islet.it.portal.Statements;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list is a fixed number of statements, however long it is: over REST and on pages, and every one there is. */
@ExtendWith(ArquillianExtension.class)
class ListsIT {

    private static final int FEW = 4;

    /** Answers with a list in them, each asked below with few rows and with three times as many. */
    private static final Set<String> COUNTED = Set.of(
            "accounts/me",
            "consent-requests",
            "emergency-accesses",
            "emergency-reviews",
            "patients",
            "patients/{patient}/accesses",
            "patients/{patient}/appointments",
            "patients/{patient}/codes",
            "patients/{patient}/consent-requests",
            "patients/{patient}/consents",
            "patients/{patient}/deleted-uploads",
            "patients/{patient}/devices",
            "patients/{patient}/emergency-accesses",
            "patients/{patient}/exclusions",
            "patients/{patient}/invitations",
            "patients/{patient}/logbook",
            "patients/{patient}/neighbours",
            "patients/{patient}/redecodings",
            "patients/{patient}/relations",
            "patients/{patient}/uploads",
            "recipients",
            "sessions",
            "tokens",
            "uploads");

    private static final Set<String> OF_A_CLINICIAN = Set.of("patients", "consent-requests", "emergency-accesses");

    /** Lists within one thing, which is found by its key: the problems of an upload, the details of a difference. */
    private static final Set<String> OF_ONE_THING = Set.of(
            "uploads/{upload}",
            "uploads/{upload}/deletion",
            "patients/{patient}/uploads/{upload}/deletion",
            "patients/{patient}/uploads/{upload}",
            "patients/{patient}/logbook/{entry}/history",
            "patients/{patient}/redecodings/{redecoding}",
            "patients/{patient}/redecodings/{redecoding}/formers");

    /** Lists that come from the program and not from the database. */
    private static final Set<String> OF_THE_PROGRAM = Set.of("agreements", "metrics");

    private static final Set<String> PAGES_COUNTED = Set.of(
            "sharing/asked.xhtml",
            "sharing/codes.xhtml",
            "sharing/emergency.xhtml",
            "clinic/emergency.xhtml",
            "clinic/emergency-reviews.xhtml",
            "clinic/patients.xhtml",
            "clinic/staff.xhtml",
            "logbook/entries.xhtml",
            "sharing/sharing.xhtml",
            "sharing/waiting.xhtml",
            "relation/people.xhtml",
            "account/sessions.xhtml",
            "account/phone-list.xhtml",
            "account/token-list.xhtml",
            "upload/deleted.xhtml",
            "upload/uploads.xhtml");

    /** What repeats there comes from one report, one upload, one difference, from the program or from a folder. */
    private static final Set<String> PAGES_OF_ONE_THING = Set.of(
            "home/first-steps.xhtml",
            "report/numbers.xhtml",
            "report/sections.xhtml",
            "report/section.xhtml",
            "report/figures.xhtml",
            "report/chart.xhtml",
            "report/table.xhtml",
            "report/small-days.xhtml",
            "report/day-links.xhtml",
            "report/ranges.xhtml",
            "report/pies.xhtml",
            "report/events.xhtml",
            "report/foot.xhtml",
            "report/exclusions.xhtml",
            "report/visits.xhtml",
            "report/chooser.xhtml",
            "report/days.xhtml",
            "account/second-factor.xhtml",
            "help/kept.xhtml",
            "upload/delete-upload.xhtml",
            "upload/download.xhtml",
            "upload/problems.xhtml",
            "upload/difference.xhtml",
            "upload/changes.xhtml",
            "upload/bytes.xhtml",
            "upload/coverage.xhtml",
            "upload/upload.xhtml",
            "help/help.xhtml",
            "device/device-table.xhtml",
            "device/devices.xhtml",
            "enrolment/agreement.xhtml",
            "WEB-INF/templates/whose.xhtml",
            "WEB-INF/tags/said.xhtml",
            "WEB-INF/templates/languages.xhtml");

    private static final Pattern SHAPE = Pattern.compile("#/components/schemas/([A-Za-z]+)");

    @ArquillianResource
    private Portal portal;

    @Test
    void everyListIsAFixedNumberOfStatements() throws SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        var clinic = Clinic.open(portal);
        var grace = clinic.clinician("Grace", "Hopper");
        try (var tables = Tables.of(portal);
                var statements = Statements.logged(portal)) {
            var rows = new Rows(tables, ada.patientId(), ada.id(), clinic.id(), grace.id());
            var asked = asked(ada, grace, clinic.administrator());
            tables.run("select pg_advisory_lock(hashtextextended('audit seals', 0))");
            try {
                rows.add(FEW);
                var few = counted(statements, asked);
                rows.add(2 * FEW);
                var many = counted(statements, asked);

                assertThat(many).isEqualTo(few);
                assertThat(many.values()).allSatisfy(count -> assertThat(count).isBetween(1, 40));
            } finally {
                rows.takeBackLines();
            }
        }
    }

    @Test
    void everyListOfTheInterfaceIsCounted() {
        var lists = Stream.concat(
                        Route.all().stream()
                                .filter(route -> route.isReading() && route.answersList())
                                .map(Route::path),
                        described())
                .collect(Collectors.toSet());

        assertThat(lists).containsAll(COUNTED);
        lists.removeAll(COUNTED);
        lists.removeAll(OF_ONE_THING);
        lists.removeAll(OF_THE_PROGRAM);
        assertThat(lists).as("count the statements of these as well").isEmpty();
    }

    @Test
    void everyPageThatRepeatsSomethingIsCounted() throws IOException {
        var pages = ProjectRoot.file("web/src/main/webapp");
        try (var files = Files.walk(pages)) {
            var repeating = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(ListsIT::repeats)
                    .map(file -> pages.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());

            assertThat(repeating).containsAll(PAGES_COUNTED);
            repeating.removeAll(PAGES_COUNTED);
            repeating.removeAll(PAGES_OF_ONE_THING);
            assertThat(repeating).as("count the statements of these as well").isEmpty();
        }
    }

    private Map<String, Runnable> asked(Person ada, Person grace, Person administrator) {
        Map<String, Runnable> asked = new LinkedHashMap<>();
        for (var path : COUNTED) {
            var person = path.equals("emergency-reviews") ? administrator : OF_A_CLINICIAN.contains(path) ? grace : ada;
            asked.put(
                    path,
                    () -> Person.expect(200, person.api().get(path.replace("{patient}", "me") + ofSomeDays(path))));
        }
        var adas = Pages.signedIn(portal, ada.email(), Person.PASSWORD);
        var graces = Pages.signedIn(portal, grace.email(), Person.PASSWORD);
        for (var path : Set.of("/uploads", "/sharing", "/people", "/tokens", "/phones", "/sessions", "/logbook")) {
            asked.put(path, () -> adas.get(path));
        }
        asked.put("/patients", () -> graces.get("/patients"));
        var administrators = Pages.signedIn(portal, administrator.email(), Person.PASSWORD);
        asked.put("/emergency", () -> graces.get("/emergency"));
        for (var path : Set.of("/clinic", "/emergency-reviews")) {
            asked.put(path, () -> administrators.get(path));
        }
        return asked;
    }

    private static String ofSomeDays(String path) {
        return path.endsWith("/logbook") || path.endsWith("/exclusions") ? "?from=2026-05-01&to=2026-05-31" : "";
    }

    private static Map<String, Integer> counted(Statements statements, Map<String, Runnable> asked) {
        statements.awaitQuiet();
        Map<String, Integer> counted = new TreeMap<>();
        asked.forEach((what, question) -> counted.put(what, statements.of(question)));
        return counted;
    }

    private static boolean repeats(Path file) {
        try {
            String page = Files.readString(file);
            return page.contains("<ui:repeat") || page.contains("<p:dataTable");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the description of the interface calls a list. */
    private Stream<String> described() {
        var description = JsonParser.parseString(
                        portal.visitor().get("/openapi?format=json").body())
                .getAsJsonObject();
        var shapes = description.getAsJsonObject("components").getAsJsonObject("schemas");
        return description.getAsJsonObject("paths").entrySet().stream()
                .filter(path -> isListDescribed(path.getValue().getAsJsonObject(), shapes))
                .map(path -> path.getKey().replaceFirst("^/(api/v1/)?", ""));
    }

    /** A refusal that lists what was wrong with a request is no list of anybody's rows. */
    private static boolean isListDescribed(JsonObject path, JsonObject shapes) {
        return path.has("get")
                && path.getAsJsonObject("get").getAsJsonObject("responses").entrySet().stream()
                        .filter(answer -> answer.getKey().startsWith("2"))
                        .anyMatch(answer -> holdsList(answer.getValue().getAsJsonObject(), shapes, new HashSet<>()));
    }

    /** Whether a list is in it, or in one of the shapes it names. */
    private static boolean holdsList(JsonObject described, JsonObject shapes, Set<String> seen) {
        String text = described.toString();
        return text.contains("\"array\"")
                || SHAPE.matcher(text)
                        .results()
                        .map(shape -> shape.group(1))
                        .filter(seen::add)
                        .anyMatch(name -> holdsList(shapes.getAsJsonObject(name), shapes, seen));
    }
}
