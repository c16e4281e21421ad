package org.islet.reports.definition.food;

import java.util.ArrayList;
import java.util.List;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Sentences;
import org.islet.reports.compose.meal.CalculatedMeal;
import org.islet.reports.compose.meal.CalculatedMeals;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Note;
import org.islet.reports.section.Section;

/** What a bolus calculator was told of meals, what it counted with and recommended, what was given, and how glucose went. */
public final class MealBolusWizardReport implements ReportDefinition {

    /** Pumps keep about three months, and tell their settings each time they are read. */
    private static final int DAYS_BEFORE = 92;

    @Override
    public String id() {
        return "meal-bolus-wizard";
    }

    @Override
    public ReportGroup group() {
        return ReportGroup.INSULIN_AND_FOOD;
    }

    @Override
    public boolean withInsulin() {
        return true;
    }

    @Override
    public Needs needs() {
        return Needs.of(DataKind.CALCULATOR);
    }

    /** What was in force at the first meal was told before it. */
    @Override
    public Period looksAt(Period asked) {
        return new Period(asked.from().minusDays(DAYS_BEFORE), asked.to(), asked.zone());
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        Phrase sufficiency = Sentences.sufficiency(provenance.sufficiency());
        if (!DataKind.CALCULATOR.isIn(events)) {
            return new Body(sufficiency, List.of());
        }
        CalculatedMeals meals = CalculatedMeals.of(
                request,
                events,
                request.openness().open(looksAt(request.period())).start());
        if (meals.all().isEmpty()) {
            Phrase nothing = Phrase.of("wizard.noMeals", meals.corrections());
            return new Body(nothing, List.of(new Note(nothing, false)));
        }
        var table = new WizardTable(request, meals.all());
        List<Section> sections = new ArrayList<>();
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        // within columns, so that the table of a file is the one of the meals
        sections.add(new Columns(List.of(new Columns.Column(
                12, List.of(WizardPeriods.doses(request, meals.all()), WizardPeriods.glucose(request, meals.all()))))));
        sections.add(new Note(explained(meals), false));
        sections.add(table.table());
        return new Body(Phrase.of("summary.together", WizardPeriods.summary(meals.all()), sufficiency), sections);
    }

    /** Which meals these are, what was left out, and where the numbers beside them are from. */
    private static Phrase explained(CalculatedMeals meals) {
        long ofSettings = meals.all().stream()
                .filter(meal -> meal.ratios().areOfSettings())
                .count();
        long told = meals.all().stream().filter(CalculatedMeal::isBeforeTold).count();
        return Phrase.of(
                "summary.together",
                Phrase.of("wizard.explained", meals.corrections(), meals.askedAgain()),
                Phrase.of("wizard.sources", ofSettings, DAYS_BEFORE, told));
    }
}
