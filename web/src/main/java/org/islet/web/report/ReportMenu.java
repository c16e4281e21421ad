package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.definition.ReportGroup;
import org.islet.web.language.ReaderLanguage;

/** The reports to choose from, in their groups, by the names the reader knows them by. */
@Named
@RequestScoped
public class ReportMenu {

    @Inject
    private ReaderLanguage language;

    public List<ChoiceGroup> getGroups() {
        return Stream.of(ReportGroup.values())
                .map(group -> new ChoiceGroup(ReportWords.group(group, language.locale()), choices(group)))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private List<Choice> choices(ReportGroup group) {
        return Reports.withPacks().stream()
                .filter(each -> each.group() == group)
                .map(each -> new Choice(each.id(), ReportWords.title(each, language.locale())))
                .toList();
    }

    /** Reports of the menu that stand together. */
    public record ChoiceGroup(String title, List<Choice> choices) {}

    /** A report of the menu. */
    public record Choice(String id, String title) {}
}
