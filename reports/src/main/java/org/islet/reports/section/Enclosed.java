package org.islet.reports.section;

/** A whole report within another, on pages of its own. */
public record Enclosed(Report report) implements Section {

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.enclosed(this);
    }
}
