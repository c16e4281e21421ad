package org.islet.it.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.words.Words;

/** Draws every report as it is today into {@code docs/reports}, a picture for each group of the menu. */
public final class ContactSheet {

    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    private final Path folder;
    private final List<Sitter> sitters = Sitter.ALL;
    private final Path work;

    private ContactSheet(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.work = Files.createTempDirectory("contact-sheet");
    }

    /** @param arguments the folder to write to, if it is another one */
    public static void main(String[] arguments) throws IOException {
        new ContactSheet(Path.of(arguments.length == 0 ? "docs/reports" : arguments[0])).write();
    }

    private void write() throws IOException {
        var page = new StringBuilder("""
                # The reports

                What `./islet contact-sheet` draws: the first page of each report, of fourteen days of people of the
                [demo](../demo.md). From the left: %s.
                """.formatted(
                        String.join(", ", sitters.stream().map(Sitter::words).toList())));
        for (ReportGroup group : ReportGroup.values()) {
            List<ReportDefinition> reports = Reports.list().stream()
                    .filter(report -> report.group() == group)
                    .toList();
            if (!reports.isEmpty()) {
                page.append(section(group, reports));
            }
        }
        Files.writeString(folder.resolve("README.md"), page);
    }

    private String section(ReportGroup group, List<ReportDefinition> reports) throws IOException {
        String name = group.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".jpg";
        List<List<byte[]>> rows = new ArrayList<>();
        var list = new StringBuilder();
        for (ReportDefinition report : reports) {
            rows.add(pages(report));
            list.append("* `%s` %s%n".formatted(report.id(), ENGLISH.say(report.title())));
        }
        Tiles.write(rows, folder.resolve(name));
        String title = ENGLISH.say(group.named());
        return "%n## %s%n%n%s%n![%s](%s)%n".formatted(title, list, title, name);
    }

    private List<byte[]> pages(ReportDefinition report) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (Sitter sitter : sitters) {
            pages.add(sitter.report(report, work));
        }
        return pages;
    }
}
