package org.islet.it.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.islet.devices.simulator.DemoPatient;
import org.islet.it.person.PageForm;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Visitor;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.definition.ReportDefinition;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Page, paper, JSON, metrics and command line agree in every number of every report of each kind of patient. */
@ExtendWith(ArquillianExtension.class)
class EveryNumberIT {

    private static final String JOURNEY = "America/New_York";

    /** The first day, that of the change of clocks, that of the journey, and the last. */
    private static final List<LocalDate> LOOKED_AT =
            List.of(DemoFiles.FIRST, DemoFiles.FIRST.plusDays(5), DemoFiles.FIRST.plusDays(6), DemoFiles.LAST);

    @ArquillianResource
    private Portal portal;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyFormSaysTheSameNumber(DemoPatient patient) throws IOException {
        boolean isGerman = patient.ordinal() % 2 == 1;
        String unit = isGerman ? "mmol/L" : "mg/dL";
        String language = isGerman ? "de" : "en";
        var demo = DemoFiles.of(patient);
        List<Path> files = demo.in(folder);
        Person person = withData(demo, unit, language);
        Visitor reader = PageForm.signedIn(portal, person.email(), People.PASSWORD);

        for (String shownIn : patient == DemoPatient.TRAVEL ? List.of("", JOURNEY) : List.of("")) {
            for (ReportDefinition report : Reports.list()) {
                String named = patient + ", " + report.id() + shownIn;
                String address = address(report.id(), DemoFiles.FIRST) + shown(shownIn);
                CompletableFuture<byte[]> offline = CompletableFuture.supplyAsync(
                        () -> offline(demo.options(unit, language, shownIn), report, files));
                JsonObject json = json(download(person, address + "&format=json", language));
                byte[] pdf = download(person, address + "&format=pdf", language);

                assertThat(PaperText.of(pdf).missing(JsonLines.onPaper(json)))
                        .as(named + " on paper")
                        .isEmpty();
                assertPages(named, reader, report.id(), json, shownIn);
                assertThat(saidAnywhere(json(offline.join())))
                        .as(named + " by the command line")
                        .containsExactlyElementsOf(saidAnywhere(json));
            }
        }
        JsonObject allDays =
                json(download(person, address("glucose-profile", DemoFiles.BEGIN) + "&format=json", language));
        JsonObject metrics = json(
                download(person, "patients/me/metrics?from=" + DemoFiles.BEGIN + "&to=" + DemoFiles.LAST, language));
        assertThat(MetricNumbers.otherThan(allDays, metrics)).as("%s", patient).isEmpty();
        assertThat(metrics.get("metrics"))
                .as("%s", patient)
                .isEqualTo(CommandLineTool.metrics(demo.optionsOfMetrics(language), files)
                        .get("metrics"));
    }

    /** The export comes in pieces of some days over REST, and in one from the command line. */
    @ParameterizedTest
    @EnumSource
    void theExportIsTheSameFromThePortalAndFromFiles(DemoPatient patient) throws IOException {
        var demo = DemoFiles.of(patient);
        List<Path> files = demo.in(folder);
        Person person = withData(demo, "mg/dL", "en");

        byte[] portals = download(person, address("csv-export", DemoFiles.BEGIN) + "&format=csv", "en");
        byte[] offline = CommandLineTool.report("csv", demo.optionsOfAllDays(), "csv-export", files, folder);

        assertThat(recorded(portals)).hasSizeGreaterThan(100).isEqualTo(recorded(offline));
    }

    /** Without what a device and an upload are called, which a file alone does not know; a setting may stand before another. */
    private static List<Map<String, Object>> recorded(byte[] csv) {
        return CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream()
                .map(row -> {
                    Map<String, Object> fields = new TreeMap<>(row.getFieldsAsMap());
                    fields.computeIfPresent("more", (more, json) -> JsonParser.parseString(json.toString()));
                    fields.keySet().removeAll(List.of("device", "upload"));
                    return fields;
                })
                .toList();
    }

    /** Made while the portal makes the same. */
    private byte[] offline(List<String> options, ReportDefinition report, List<Path> files) {
        try {
            return CommandLineTool.report("json", options, report.id(), files, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Person withData(DemoFiles demo, String unit, String language) {
        Person person = new People(portal).patient("numbers");
        Map<String, String> wanted = Map.of("unit", unit, "language", language, "targets", demo.targets());
        assertThat(person.rest()
                        .patch("accounts/me", Map.of("preferences", wanted))
                        .statusCode())
                .isEqualTo(200);
        demo.giveTo(person);
        return person;
    }

    /** Without what a device and an upload are called, which a file alone does not know. */
    private static List<Line> saidAnywhere(JsonObject json) {
        return JsonLines.onPaper(json).stream()
                .filter(line -> !line.place().matches(".+/(device|place)|uploads notes"))
                .toList();
    }

    private static void assertPages(String named, Visitor reader, String report, JsonObject json, String shownIn) {
        List<String> days = JsonLines.days(json).stream()
                .filter(day -> LOOKED_AT.contains(LocalDate.parse(day)))
                .toList();
        for (String day : days.isEmpty() ? List.of("") : days) {
            HttpResponse<String> page = reader.get("/reports?report=" + report + "&from=" + DemoFiles.FIRST + "&to="
                    + DemoFiles.LAST + shown(shownIn) + (day.isEmpty() ? "" : "&day=" + day));
            List<Line> expected = JsonLines.onPage(json, day);
            List<String> numbers = expected.stream()
                    .filter(line -> !line.isSentence())
                    .map(line -> line.text())
                    .toList();

            assertThat(PageLines.of(page.body()))
                    .as(named + " on the page " + day)
                    .isEqualTo(numbers);
            assertThat(PageLines.words(page.body()))
                    .as(named + " on the page " + day)
                    .contains(expected.stream()
                            .filter(Line::isSentence)
                            .map(Line::text)
                            .toList());
        }
    }

    private byte[] download(Person person, String noun, String language) {
        HttpResponse<byte[]> answer = portal.visitor()
                .send(
                        "/api/v1/" + noun,
                        request -> request.header(
                                        "Authorization",
                                        "Bearer " + person.rest().token())
                                .header("Accept-Language", language),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(noun).isEqualTo(200);
        return answer.body();
    }

    private static String address(String report, LocalDate from) {
        return "patients/me/reports/" + report + "?from=" + from + "&to=" + DemoFiles.LAST;
    }

    private static String shown(String shownIn) {
        return shownIn.isEmpty() ? "" : "&shownIn=" + shownIn;
    }

    private static JsonObject json(byte[] bytes) {
        return JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
    }
}
