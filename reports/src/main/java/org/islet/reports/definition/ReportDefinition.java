package org.islet.reports.definition;

import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Listing;
import org.islet.reports.section.Section;

/** One report: facts in, sections out. It holds no coordinate, no colour, no format and no sentence. */
public interface ReportDefinition {

    /** Part of addresses and commands. */
    String id();

    default Phrase title() {
        return Phrase.of("report." + id());
    }

    ReportGroup group();

    /** Whether it shows insulin, so that what was estimated of it is said. */
    default boolean withInsulin() {
        return false;
    }

    /** Whether it shows the settings that devices told without saying when, too. */
    default boolean withUndatedSettings() {
        return false;
    }

    /** What it is made of, and of how many days at most; unless it says so, it has something to say of any days. */
    default Needs needs() {
        return Needs.of();
    }

    /** Those asked for, and where it compares or explains, days before them; only these are read and shown. */
    default Period looksAt(Period asked) {
        return asked;
    }

    /** What its CSV holds, where that is not a table of its sections but all that is recorded. */
    default Optional<Listing> listing() {
        return Optional.empty();
    }

    /** The reports it holds beside its own sections, each on pages of its own. */
    default List<ReportDefinition> encloses(PeriodEvents events) {
        return List.of();
    }

    /** Where nothing of what it needs is there, that is said before these sections. */
    Body compose(ReportRequest request, PeriodEvents events, Provenance provenance);

    /** What a report shows, in a sentence or two, and its sections. */
    record Body(Phrase summary, List<Section> sections) {
        public Body {
            sections = List.copyOf(sections);
        }
    }
}
