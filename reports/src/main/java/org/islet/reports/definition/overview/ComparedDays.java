package org.islet.reports.definition.overview;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.DeviceUse;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Profiles;
import org.islet.reports.compose.Provenances;
import org.islet.reports.compose.SetChanges;
import org.islet.reports.definition.part.InsulinFigures;
import org.islet.reports.definition.part.ProfileFigures;
import org.islet.reports.definition.part.UseFigures;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Period;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.model.UseOfDay;
import org.islet.reports.section.Figures;

/** All that is known of one of the two periods. */
record ComparedDays(
        ReportRequest request,
        PeriodEvents events,
        Sufficiency sufficiency,
        GlucoseProfile profile,
        GlucoseStatistics meter,
        List<Day> days,
        List<UseOfDay> use) {

    static ComparedDays of(ReportRequest request, PeriodEvents events) {
        Sufficiency sufficiency = Provenances.sufficiency(request, events);
        List<Day> days = Days.of(request, events);
        return new ComparedDays(
                request,
                events,
                sufficiency,
                Profiles.of(request, events, sufficiency),
                MeterReadings.statistics(request, events),
                days,
                DeviceUse.of(request.period(), events, days));
    }

    Period period() {
        return request.period();
    }

    Figures glucose() {
        return ProfileFigures.sensor(request, profile, sufficiency);
    }

    Figures meterGlucose() {
        return ProfileFigures.meter(meter, period().days());
    }

    Figures insulin() {
        return InsulinFigures.everyRow(days);
    }

    Stream<Figures> used() {
        return Stream.of(UseFigures.devices(use, SetChanges.of(events)), UseFigures.boluses(use));
    }

    boolean hasEnoughMeter() {
        return Sufficiency.isEnough(period().days(), 100.0 * sufficiency.daysWithMeter() / period().days());
    }

    boolean hasEnoughInsulin() {
        return isEnough(
                days,
                day -> day.insulin().bolus().isPresent()
                        || day.insulin().basal().isPresent()
                        || day.insulin().automatic().isPresent()
                        || day.insulin().injected().isPresent());
    }

    boolean hasEnoughUse() {
        return isEnough(
                use,
                day -> day.pump().isPresent()
                        || day.meterReadings().orElse(0) > 0
                        || day.sensorHours().orElse(0) > 0);
    }

    private <D> boolean isEnough(List<D> all, Predicate<D> isKnown) {
        return Sufficiency.isEnough(
                all.size(), 100.0 * all.stream().filter(isKnown).count() / all.size());
    }
}
