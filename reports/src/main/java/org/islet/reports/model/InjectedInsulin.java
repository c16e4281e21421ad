package org.islet.reports.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Units by pen or syringe, as they were written down, by the kind of insulin.
 *
 * @param other mixed, or of a kind that nobody named: not known to be the one or the other
 */
public record InjectedInsulin(OptionalDouble rapid, OptionalDouble longActing, OptionalDouble other) {

    public static final InjectedInsulin NONE =
            new InjectedInsulin(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    public static InjectedInsulin of(List<InjectionMark> marks) {
        return marks.stream().map(InjectedInsulin::of).reduce(NONE, InjectedInsulin::and);
    }

    private static InjectedInsulin of(InjectionMark mark) {
        OptionalDouble units = OptionalDouble.of(mark.units());
        return switch (mark.kind()) {
            case RAPID -> new InjectedInsulin(units, OptionalDouble.empty(), OptionalDouble.empty());
            case LONG -> new InjectedInsulin(OptionalDouble.empty(), units, OptionalDouble.empty());
            case MIXED, OTHER -> new InjectedInsulin(OptionalDouble.empty(), OptionalDouble.empty(), units);
        };
    }

    private InjectedInsulin and(InjectedInsulin next) {
        return new InjectedInsulin(
                together(rapid, next.rapid), together(longActing, next.longActing), together(other, next.other));
    }

    public OptionalDouble all() {
        return together(together(rapid, longActing), other);
    }

    /** What is known of two amounts; empty where neither is. */
    static OptionalDouble together(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() && other.isEmpty() ? one : OptionalDouble.of(one.orElse(0) + other.orElse(0));
    }
}
