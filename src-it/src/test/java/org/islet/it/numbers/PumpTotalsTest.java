package org.islet.it.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.islet.it.portal.SharedFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What our report sums up of a day's insulin is what the pump itself wrote down for that day: two ways to one number,
 * one of them the pump's.
 */
class PumpTotalsTest {

    /** The pumps give in strokes and count those: a rate of 0.35 U/h is no whole number of them an hour. */
    private static final double STROKE = 0.025;

    @TempDir
    Path folder;

    @Test
    void theInsulinOfEachWholeDayIsWhatThePumpCounted() throws IOException {
        Path pages = SharedFixtures.file("devices/medtronic-paradigm/history-page-model-523-1.hex")
                .getParent();
        List<String> compared = new ArrayList<>();
        try (Stream<Path> files = Files.list(pages)) {
            for (Path page : files.filter(PumpTotalsTest::isHistory).sorted().toList()) {
                for (String date : datesWithATotal(page)) {
                    JsonObject day = day(page, date);
                    if (isWhole(day)) {
                        String name = page.getFileName() + " " + date;
                        assertThat(number(day, "insulin_total_u"))
                                .as(name)
                                .isCloseTo(number(day, "device_total_u"), within(STROKE));
                        compared.add(name);
                    }
                }
            }
        }
        assertThat(compared).hasSizeGreaterThan(20);
    }

    private static boolean isHistory(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".hex") && (name.contains("history") || name.contains("decocare"));
    }

    private static TreeSet<String> datesWithATotal(Path page) {
        TreeSet<String> dates = new TreeSet<>();
        CommandLineTool.decoded(page)
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(event ->
                        event.has("type") && event.get("type").getAsString().equals("dailyTotal"))
                .forEach(total -> dates.add(total.get("date").getAsString()));
        return dates;
    }

    private JsonObject day(Path page, String date) throws IOException {
        byte[] json = CommandLineTool.report(
                "json", List.of("--from", date, "--to", date), "daily-summary", List.of(page), folder);
        JsonObject numbers = new JsonObject();
        for (JsonElement cell : rowOfDay(JsonParser.parseString(new String(json, StandardCharsets.UTF_8)))) {
            numbers.add(
                    cell.getAsJsonObject().get("id").getAsString(),
                    cell.getAsJsonObject().get("value"));
        }
        return numbers;
    }

    private static JsonArray rowOfDay(JsonElement report) {
        return StreamSupport.stream(
                        report.getAsJsonObject().getAsJsonArray("sections").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(section -> section.has("rows"))
                .findFirst()
                .orElseThrow()
                .getAsJsonArray("rows")
                .get(0)
                .getAsJsonArray();
    }

    /** Of which the page tells the rates of all hours; where it tells nothing of a pump, nothing is said of one. */
    private static boolean isWhole(JsonObject day) {
        return day.has("basal_hours") && number(day, "basal_hours") == number(day, "hours");
    }

    private static double number(JsonObject day, String column) {
        return day.get(column).getAsDouble();
    }
}
