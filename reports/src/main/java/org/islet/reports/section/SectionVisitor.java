package org.islet.reports.section;

/** What a renderer does with each kind of section. */
public interface SectionVisitor<R> {

    R figures(Figures figures);

    R ranges(Ranges ranges);

    R chart(ChartSection chart);

    R table(Table table);

    R note(Note note);

    R columns(Columns columns);

    R smallDays(SmallDays days);

    R pies(PiesSection pies);

    R page(Page page);

    R enclosed(Enclosed enclosed);
}
