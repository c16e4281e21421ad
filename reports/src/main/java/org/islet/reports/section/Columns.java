package org.islet.reports.section;

import java.util.List;

/** Sections beside each other, on the twelve columns of the page. */
public record Columns(List<Column> columns) implements Section {

    public Columns {
        columns = List.copyOf(columns);
    }

    /** Sections one below the other over some of the twelve columns. */
    public record Column(int span, List<Section> sections) {
        public Column {
            sections = List.copyOf(sections);
        }
    }

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.columns(this);
    }
}
