package org.islet.reports.cli;

import java.time.DayOfWeek;
import java.util.Optional;
import org.islet.reports.habit.CarbohydrateUnit;
import org.islet.reports.habit.Habits;
import org.islet.reports.habit.Palette;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a reader is used to, as somebody types it. */
final class HabitOptions {

    @Option(
            names = "--carbohydrate",
            paramLabel = "U",
            defaultValue = "g",
            converter = WrittenUnit.class,
            description =
                    "What food is counted in: g, exchange-10, exchange-12 or exchange-15; default: ${DEFAULT-VALUE}. CSV stays in grams.")
    private CarbohydrateUnit carbohydrate = CarbohydrateUnit.GRAMS;

    @Option(
            names = "--week-start",
            paramLabel = "D",
            description = "The first day of a week, monday say; default: the first day of the period.")
    private @Nullable DayOfWeek weekStart;

    @Option(
            names = "--palette",
            paramLabel = "C",
            defaultValue = "standard",
            converter = WrittenPalette.class,
            description = "The colours: standard, colour-blind or grey; default: ${DEFAULT-VALUE}.")
    private Palette palette = Palette.STANDARD;

    Palette palette() {
        return palette;
    }

    Habits habits() {
        return new Habits(carbohydrate, Optional.ofNullable(weekStart));
    }

    /** A palette by its id. */
    private static final class WrittenPalette implements ITypeConverter<Palette> {

        @Override
        public Palette convert(String id) {
            return Palette.ofId(id)
                    .orElseThrow(
                            () -> new TypeConversionException("'" + id + "' is none of standard, colour-blind, grey"));
        }
    }

    /** A unit of carbohydrate by its id. */
    private static final class WrittenUnit implements ITypeConverter<CarbohydrateUnit> {

        @Override
        public CarbohydrateUnit convert(String id) {
            return CarbohydrateUnit.ofId(id)
                    .orElseThrow(
                            () -> new TypeConversionException("'" + id + "' is none of " + CarbohydrateUnit.ids()));
        }
    }
}
