package org.islet.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Pies;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.CellWords;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Enclosed;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Note;
import org.islet.reports.section.Page;
import org.islet.reports.section.PiesSection;
import org.islet.reports.section.Ranges;
import org.islet.reports.section.Section;
import org.islet.reports.section.SectionVisitor;
import org.islet.reports.section.SmallDays;
import org.islet.reports.section.Table;
import org.islet.reports.words.Words;

/** Each section as an object that names its {@code kind}; columns are their sections one after the other. */
final class JsonSections implements SectionVisitor<JsonSections> {

    /** How columns end whose name promises grams to scripts. */
    private static final String IN_GRAMS = "_g";

    private final JsonGenerator json;
    private final JsonFields fields;
    private final Words words;

    JsonSections(JsonGenerator json, JsonFields fields, Words words) {
        this.json = json;
        this.fields = fields;
        this.words = words;
    }

    void write(Section section) throws IOException {
        try {
            section.accept(this);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public JsonSections figures(Figures figures) {
        return object("figures", figures.id(), figures.title(), () -> {
            json.writeArrayFieldStart("figures");
            for (Figures.Figure figure : figures.figures()) {
                json.writeStartObject();
                json.writeStringField("id", figure.id());
                json.writeStringField("name", words.say(figure.name()));
                fields.measure(figure.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeBooleanField("isMeasured", figures.isMeasured());
            fields.phrases("notes", figures.notes());
        });
    }

    @Override
    public JsonSections ranges(Ranges ranges) {
        return object("ranges", ranges.id(), Optional.of(ranges.title()), () -> {
            json.writeStringField("of", ranges.basis().name().toLowerCase(Locale.ROOT));
            fields.shares(ranges.shares());
            if (ranges.goals().isPresent()) {
                json.writeArrayFieldStart("goals");
                for (GlucoseRange range : GlucoseRange.values()) {
                    var goal = ranges.goals().get().of(range);
                    if (goal.isPresent()) {
                        json.writeStartObject();
                        json.writeStringField("id", JsonFields.id(range));
                        fields.number("value", goal.getAsDouble());
                        json.writeStringField("unit", "%");
                        json.writeEndObject();
                    }
                }
                json.writeEndArray();
            }
        });
    }

    @Override
    public JsonSections chart(ChartSection chart) {
        return object("chart", chart.chart().id(), chart.title(), () -> {
            json.writeStringField("summary", words.say(chart.summary()));
            new JsonChart(json, fields, words).write(chart.chart());
        });
    }

    @Override
    public JsonSections table(Table table) {
        return object("table", table.id(), Optional.of(table.title()), () -> {
            json.writeArrayFieldStart("rows");
            for (List<Table.Cell> row : table.rows()) {
                json.writeStartArray();
                for (int i = 0; i < row.size(); i++) {
                    cell(table.columns().get(i).id(), row.get(i));
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    private void cell(String id, Table.Cell cell) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        if (cell instanceof Table.Number number
                && number.value().quantity() == Quantity.GRAMS
                && id.endsWith(IN_GRAMS)) {
            fields.grams(number.value());
        } else if (cell instanceof Table.Number number) {
            fields.measure(number.value());
        } else if (cell instanceof Table.Change change) {
            fields.measure(change.value());
        } else if (cell instanceof Table.Named named) {
            json.writeStringField("value", named.id());
            json.writeStringField("name", words.say(named.name()));
        } else if (cell instanceof Table.Share share) {
            fields.measure(share.value());
        } else if (cell instanceof Table.SideShare share) {
            fields.measure(share.value());
            fields.outermost(share);
        } else if (cell instanceof Table.Day day) {
            json.writeStringField("value", day.date().toString());
        } else if (cell instanceof Table.Days days) {
            days("value", days.dates());
        } else if (cell instanceof Table.Moment moment) {
            json.writeStringField("value", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.at()));
        } else if (cell instanceof Table.Time time) {
            json.writeStringField("value", time.time().toString());
        } else {
            json.writeStringField("value", new CellWords(words).of(cell));
        }
        json.writeEndObject();
    }

    @Override
    public JsonSections note(Note note) {
        return object(
                "note",
                note.weight() == Note.Weight.REMARK
                        ? "note"
                        : note.weight().name().toLowerCase(Locale.ROOT),
                Optional.empty(),
                () -> {
                    json.writeStringField("text", words.say(note.text()));
                    if (!note.days().isEmpty()) {
                        days("days", note.days());
                    }
                });
    }

    private void days(String field, List<LocalDate> days) throws IOException {
        json.writeArrayFieldStart(field);
        for (LocalDate day : days) {
            json.writeString(day.toString());
        }
        json.writeEndArray();
    }

    @Override
    public JsonSections columns(Columns columns) {
        columns.columns().forEach(column -> column.sections().forEach(section -> section.accept(this)));
        return this;
    }

    @Override
    public JsonSections smallDays(SmallDays days) {
        return object("days", "days", Optional.of(days.title()), () -> {
            json.writeArrayFieldStart("days");
            for (SmallDays.SmallDay day : days.days()) {
                json.writeStartObject();
                json.writeStringField("date", day.date().toString());
                if (day.shares().isPresent()) {
                    fields.shares(day.shares().get());
                }
                if (day.chart().isPresent()) {
                    new JsonChart(json, fields, words).write(day.chart().get());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    @Override
    public JsonSections pies(PiesSection section) {
        return object("pies", section.pies().id(), Optional.of(section.title()), () -> {
            json.writeStringField("of", section.basis().name().toLowerCase(Locale.ROOT));
            json.writeStringField("summary", words.say(section.summary()));
            json.writeArrayFieldStart("pies");
            for (Pies.Pie pie : section.pies().pies()) {
                json.writeStartObject();
                json.writeStringField("id", pie.id());
                json.writeStringField("name", words.say(pie.name()));
                json.writeNumberField("readings", pie.readings());
                if (pie.shares().isPresent()) {
                    fields.shares(pie.shares().get());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    @Override
    public JsonSections page(Page page) {
        return object("page", page.date().toString(), Optional.empty(), () -> {
            json.writeStringField("date", page.date().toString());
            json.writeStringField("lastDate", page.period().to().toString());
            json.writeStringField("summary", words.say(page.summary()));
            json.writeArrayFieldStart("sections");
            for (Section section : page.sections()) {
                section.accept(this);
            }
            json.writeEndArray();
        });
    }

    @Override
    public JsonSections enclosed(Enclosed enclosed) {
        return object(
                "report", enclosed.report().id(), Optional.of(enclosed.report().title()), () -> {
                    json.writeFieldName("report");
                    ReportJson.write(enclosed.report(), json);
                });
    }

    /** What is written between the braces. */
    private interface Fields {
        void write() throws IOException;
    }

    private JsonSections object(String kind, String id, Optional<Phrase> title, Fields inner) {
        try {
            json.writeStartObject();
            json.writeStringField("kind", kind);
            json.writeStringField("id", id);
            if (title.isPresent()) {
                json.writeStringField("title", words.say(title.get()));
            }
            inner.write();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
