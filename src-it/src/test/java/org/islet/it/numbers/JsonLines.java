package org.islet.it.numbers;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.Sentences;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Partition;
import org.islet.reports.model.Partition.Side;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.RangeShares;
import org.islet.reports.words.RangeWords;

/** Every number the JSON of a report holds, as page and paper must show it, in the order they show it in. */
final class JsonLines {

    /** Columns whose numbers have a sign. */
    private static final Set<String> CHANGES = Set.of("difference", "rise", "change", "mean_change", "beyond_u");

    /** Tables that paper leaves behind the chart they belong to. */
    private static final Set<String> BEHIND_A_CHART = Set.of("days", "profile", "profile_before", "every_setting");

    private final JsonObject report;
    private final JsonWords json;
    private final boolean isPaper;
    private final List<Line> lines = new ArrayList<>();

    private JsonLines(JsonObject report, boolean isPaper) {
        this.report = report;
        this.json = new JsonWords(report);
        this.isPaper = isPaper;
    }

    static List<Line> onPaper(JsonObject report) {
        return new JsonLines(report, true).all(section -> true);
    }

    /** Of a report of days, the page of one of them. */
    static List<Line> onPage(JsonObject report, String day) {
        return new JsonLines(report, false)
                .all(section -> !kind(section).equals("page")
                        || JsonWords.text(section, "date").equals(day));
    }

    /** The days that have a page of their own. */
    static List<String> days(JsonObject report) {
        return objects(report, "sections").stream()
                .filter(section -> kind(section).equals("page"))
                .map(section -> JsonWords.text(section, "date"))
                .toList();
    }

    /** Of a report without pages of days. */
    static List<JsonObject> figuresOf(JsonObject report) {
        return objects(report, "sections").stream()
                .filter(section -> kind(section).equals("figures"))
                .flatMap(section -> objects(section, "figures").stream())
                .toList();
    }

    private List<Line> all(Predicate<JsonObject> isShown) {
        objects(report, "sections").stream().filter(isShown).forEach(this::section);
        String sufficiency = json.words().say(Sentences.sufficiency(JsonWords.sufficiency(report)));
        lines.add(Line.sentence("sufficiency", sufficiency));
        texts(report, "remarks").forEach(remark -> lines.add(Line.sentence("remarks", remark)));
        return lines;
    }

    private void section(JsonObject section) {
        switch (kind(section)) {
            case "page" -> {
                lines.add(Line.sentence("page", JsonWords.text(section, "summary")));
                objects(section, "sections").forEach(this::section);
            }
            case "figures" -> figures(section);
            case "ranges" -> ranges(section);
            case "table" -> table(section);
            case "note" -> lines.add(Line.sentence("note", JsonWords.text(section, "text")));
            case "days" -> objects(section, "days").forEach(this::smallDay);
            case "pies" -> objects(section, "pies").forEach(this::pie);
            case "chart" -> {}
            default -> throw new AssertionError("a kind of section nobody told this test of: " + kind(section));
        }
    }

    private void figures(JsonObject section) {
        boolean isMeasured = section.get("isMeasured").getAsBoolean();
        for (JsonObject figure : isMeasured ? objects(section, "figures") : List.<JsonObject>of()) {
            lines.add(Line.number(place(section, figure), JsonWords.text(figure, "name"), json.written(figure)));
        }
        texts(section, "notes").forEach(note -> lines.add(Line.sentence(id(section) + " notes", note)));
    }

    private void ranges(JsonObject section) {
        RangeShares shares = JsonWords.shares(section);
        List<Line> written = new ArrayList<>();
        for (GlucoseRange range : GlucoseRange.values()) {
            written.add(range(section, shares, range));
        }
        if (isPaper && !section.has("goals")) {
            written.removeIf(line -> line.text().equals("0 %"));
        } else if (!isPaper) {
            Collections.reverse(written);
        }
        lines.addAll(written);
        if (!isPaper || section.has("goals")) {
            boolean isTime = JsonWords.text(section, "of").equals("time");
            String together = isTime ? "ranges.together" : "ranges.together.readings";
            lines.add(Line.sentence(
                    id(section) + " together",
                    json.words().say(together, Partition.writtenBelow(shares), Partition.writtenAbove(shares))));
        }
    }

    /** Paper without goals has the shares alone, under their bar. */
    private Line range(JsonObject section, RangeShares shares, GlucoseRange range) {
        String percent = Partition.written(shares, range) + " %";
        var said = new RangeWords(json.words(), json.targets());
        String named = said.title(range);
        String limited = said.limits(range) + " " + goal(section, range);
        String place = id(section) + "/" + range;
        if (isPaper) {
            return section.has("goals") ? Line.number(place, percent, named, limited) : Line.number(place, percent);
        }
        return Line.number(place, named, limited, percent);
    }

    private String goal(JsonObject section, GlucoseRange range) {
        String id = objects(section, "shares").get(range.ordinal()).get("id").getAsString();
        if (!section.has("goals")) {
            return "";
        }
        return objects(section, "goals").stream()
                .filter(goal -> JsonWords.text(goal, "id").equals(id))
                .map(goal -> json.words()
                        .say(
                                "goal." + range,
                                Measure.of(Quantity.PERCENT, goal.get("value").getAsDouble())))
                .findFirst()
                .orElse("");
    }

    private void table(JsonObject section) {
        if (isPaper && BEHIND_A_CHART.contains(id(section))) {
            return;
        }
        for (JsonElement row : section.getAsJsonArray("rows")) {
            JsonArray cells = row.getAsJsonArray();
            Optional<RangeShares> shares = shares(cells);
            for (JsonElement each : cells) {
                JsonObject cell = each.getAsJsonObject();
                Optional<RangeShares> sides = sides(cells);
                String written = shares.flatMap(known -> range(cell).map(range -> Partition.written(known, range)))
                        .or(() -> sides.flatMap(known -> side(cell).map(side -> Partition.written(known, side))))
                        .orElseGet(() -> cell(cell));
                lines.add(Line.number(place(section, cell), written));
            }
        }
    }

    /** The five of a row, where it has them. */
    private static Optional<RangeShares> shares(JsonArray row) {
        double[] known = stream(row)
                .map(JsonElement::getAsJsonObject)
                .filter(cell -> range(cell).isPresent() && !cell.get("value").isJsonNull())
                .mapToDouble(cell -> cell.get("value").getAsDouble())
                .toArray();
        return known.length < GlucoseRange.values().length
                ? Optional.empty()
                : Optional.of(new RangeShares(known[0], known[1], known[2], known[3], known[4]));
    }

    /** The five, where a row has what lies below and above as one each, with the outermost of it. */
    private static Optional<RangeShares> sides(JsonArray row) {
        List<JsonObject> known = stream(row)
                .map(JsonElement::getAsJsonObject)
                .filter(cell -> side(cell).isPresent() && !cell.get("value").isJsonNull())
                .toList();
        if (known.size() < Side.values().length || !known.get(0).has("veryLow")) {
            return Optional.empty();
        }
        double veryLow = known.get(0).get("veryLow").getAsDouble();
        double veryHigh = known.get(2).get("veryHigh").getAsDouble();
        return Optional.of(new RangeShares(
                veryLow,
                known.get(0).get("value").getAsDouble() - veryLow,
                known.get(1).get("value").getAsDouble(),
                known.get(2).get("value").getAsDouble() - veryHigh,
                veryHigh));
    }

    private static Optional<Side> side(JsonObject cell) {
        String id = JsonWords.text(cell, "id");
        return Arrays.stream(Side.values())
                .filter(side -> id.equals(side.name().toLowerCase(Locale.ROOT) + "_percent"))
                .findFirst();
    }

    private static Optional<GlucoseRange> range(JsonObject cell) {
        String id = JsonWords.text(cell, "id");
        return Arrays.stream(GlucoseRange.values())
                .filter(range -> id.equals(range.name().toLowerCase(Locale.ROOT) + "_percent"))
                .findFirst();
    }

    private String cell(JsonObject cell) {
        if (cell.has("unit")) {
            return CHANGES.contains(JsonWords.text(cell, "id")) ? json.change(cell) : json.number(cell);
        }
        if (cell.has("name")) {
            return JsonWords.text(cell, "name");
        }
        if (cell.get("value") instanceof JsonArray days) {
            return stream(days)
                    .map(day -> day(LocalDate.parse(day.getAsString())))
                    .collect(Collectors.joining(", "));
        }
        String value = JsonWords.text(cell, "value");
        return switch (JsonWords.text(cell, "id")) {
            case "date", "day", "first_day", "last_day" -> day(LocalDate.parse(value));
            case "at", "told_at" -> value.isEmpty() ? "" : json.words().dates().moment(OffsetDateTime.parse(value));
            case "time", "from_time", "to_time" -> json.words().dates().time(LocalTime.parse(value));
            default -> value;
        };
    }

    private String day(LocalDate date) {
        return json.words().weekday(date) + " " + json.words().dates().shortDay(date);
    }

    private void pie(JsonObject pie) {
        String place = "pies/" + JsonWords.text(pie, "id");
        Phrase readings = Phrase.of("pie.readings", pie.get("readings").getAsInt());
        lines.add(Line.number(place, json.words().say("pie.heading", JsonWords.text(pie, "name"), readings)));
        if (pie.has("shares")) {
            RangeShares shares = JsonWords.shares(pie);
            for (Side side : List.of(Side.ABOVE, Side.IN_RANGE, Side.BELOW)) {
                lines.add(Line.number(place, json.words().say("pie." + side, Partition.written(shares, side))));
            }
        }
    }

    private void smallDay(JsonObject day) {
        String share = day.has("shares")
                ? Partition.written(JsonWords.shares(day), GlucoseRange.IN_RANGE) + " %"
                : day.has("series") ? "" : json.words().say("day.nothing");
        String date = JsonWords.text(day, "date");
        lines.add(Line.number("days/" + date, day(LocalDate.parse(date)), share));
    }

    private static String place(JsonObject section, JsonObject number) {
        return id(section) + "/" + JsonWords.text(number, "id");
    }

    private static String id(JsonObject section) {
        return JsonWords.text(section, "id");
    }

    private static String kind(JsonObject section) {
        return JsonWords.text(section, "kind");
    }

    private static List<JsonObject> objects(JsonObject in, String field) {
        return stream(in.getAsJsonArray(field))
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static List<String> texts(JsonObject in, String field) {
        return stream(in.getAsJsonArray(field)).map(JsonElement::getAsString).toList();
    }

    private static Stream<JsonElement> stream(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
