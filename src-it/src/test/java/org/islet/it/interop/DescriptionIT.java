package org.islet.it.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.portal.Portal;
import org.islet.it.portal.ProjectRoot;
import org.islet.reports.catalogue.Reports;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The description of the REST interface is enough for a stranger's tools. */
@ExtendWith(ArquillianExtension.class)
class DescriptionIT {

    @ArquillianResource
    private Portal portal;

    @TempDir
    private Path folder;

    @Test
    void theGeneratorFindsNoFaultInTheDescription() throws IOException {
        String said = new ClientGenerator(folder).validate(description());

        assertThat(said).contains("No validation issues detected");
    }

    @Test
    void aGeneratedClientReadsAReport() throws IOException {
        var ada = new People(portal).patient("ada");
        ada.upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 1));
        var generator = new ClientGenerator(folder);
        var program = ProjectRoot.file("src-it/src/test/resources/interop/ReadAReport.java");

        var classes = generator.client(description(), program);
        var said = generator
                .run(classes, "ReadAReport", address(), ada.rest().token())
                .lines()
                .toList();

        assertThat(said).containsExactly("Ada", "DECODED", "%PDF-");
    }

    @Test
    void everyOperationSaysWhatElseItMayAnswer() {
        var paths = JsonParser.parseString(
                        portal.visitor().get("/openapi?format=json").body())
                .getAsJsonObject()
                .getAsJsonObject("paths");

        List<String> incomplete = new ArrayList<>();
        paths.entrySet()
                .forEach(path -> path.getValue().getAsJsonObject().entrySet().forEach(method -> {
                    var operation = method.getValue().getAsJsonObject();
                    if (!expected(path.getKey(), operation).stream()
                            .allMatch(operation.getAsJsonObject("responses")::has)) {
                        incomplete.add(method.getKey() + " " + path.getKey());
                    }
                }));

        assertThat(paths.size()).isGreaterThan(30);
        assertThat(incomplete).isEmpty();
    }

    @Test
    void everyReportThereIsIsNamed() {
        assertThat(Reports.list()).isNotEmpty().allSatisfy(report -> assertThat(
                        portal.visitor().get("/openapi").body())
                .containsPattern("name: report\\b(?:(?!name:)[\\s\\S])+- " + report.id() + "\\n"));
    }

    @Test
    void theDescriptionIsWrittenAsItIsAskedFor() {
        var visitor = portal.visitor();

        assertThat(visitor.get("/openapi").body()).contains("openapi: 3.0", "title: Islet");
        assertThat(visitor.get("/openapi?format=JSON").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(visitor.send("/openapi", request -> request.header("Accept", "application/json"))
                        .body())
                .startsWith("{");
    }

    private static List<String> expected(String path, JsonObject operation) {
        List<String> statuses = new ArrayList<>(List.of("500", "503"));
        if (operation.has("security")) {
            statuses.addAll(List.of("401", "403"));
        }
        if (operation.has("requestBody")) {
            statuses.addAll(List.of("400", "413"));
        }
        if (path.contains("{")) {
            statuses.add("404");
        }
        return statuses;
    }

    /** Its paths begin with a slash, as the description's do. */
    private String address() {
        return portal.url().toString().replaceFirst("/$", "");
    }

    private Path description() throws IOException {
        return Files.writeString(
                folder.resolve("openapi.yaml"), portal.visitor().get("/openapi").body());
    }
}
