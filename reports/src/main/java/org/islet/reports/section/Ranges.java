package org.islet.reports.section;

import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Goals;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.Targets;

/**
 * The shares of the five ranges as a bar with its numbers.
 *
 * @param goals empty where they are not to be judged
 * @param isTall upright with limits and goals; else a line
 */
public record Ranges(
        String id,
        Phrase title,
        RangeShares shares,
        Basis basis,
        Targets targets,
        Optional<Goals> goals,
        boolean isTall)
        implements Section {

    /** What the shares are shares of: the time a sensor saw, or the readings of a meter. */
    public enum Basis {
        TIME,
        READINGS
    }

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.ranges(this);
    }
}
