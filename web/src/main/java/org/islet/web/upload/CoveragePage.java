package org.islet.web.upload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.islet.patient.PatientId;
import org.islet.record.archive.BeingPlacedAgain;
import org.islet.record.archive.RecordedMonths;
import org.islet.reporting.ReportService;
import org.islet.web.site.OwnPreferences;
import org.islet.web.site.RequestParameters;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** On which days a person has data: a year of months, the newest first, and the way to those before it. */
@Named
@RequestScoped
public class CoveragePage {

    private static final int MONTHS = 12;
    private static final int AHEAD = 1;
    private static final YearMonth EARLIEST = YearMonth.of(1970, 1);

    @Inject
    private ReportService reports;

    @Inject
    private OwnPreferences preferences;

    @Inject
    private Whose whose;

    @Inject
    private Clock clock;

    private List<RecordedMonth> months = List.of();
    private Optional<YearMonth> earlier = Optional.empty();
    private boolean isPlacing;

    @PostConstruct
    void look() {
        try {
            YearMonth latest = YearMonth.now(clock.withZone(ZoneOffset.UTC)).plusMonths(AHEAD);
            RecordedMonths recorded =
                    reports.recordedMonths(own(), asked(latest).atEndOfMonth(), MONTHS);
            recorded.newest().ifPresent(newest -> show(newest, recorded));
        } catch (BeingPlacedAgain meanwhile) {
            isPlacing = true;
        }
    }

    /** What is asked for in the address; what cannot be read, or no data can be of, asks for the newest. */
    private static YearMonth asked(YearMonth newest) {
        String until = RequestParameters.parameter("until");
        try {
            YearMonth asked = until == null ? newest : YearMonth.parse(until);
            return asked.isBefore(EARLIEST) || asked.isAfter(newest) ? newest : asked;
        } catch (DateTimeException unreadable) {
            return newest;
        }
    }

    private void show(YearMonth newest, RecordedMonths recorded) {
        SortedSet<LocalDate> days = recorded.days();
        Optional<DayOfWeek> weekStart = preferences.get().habits().weekStart();
        earlier = recorded.earlier();
        months = Stream.iterate(newest, month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(month -> RecordedMonth.of(month, days, weekStart))
                .filter(month ->
                        earlier.isPresent() || !days.isEmpty() && !month.last().isBefore(days.first()))
                .toList();
    }

    private PatientId own() {
        return whose.patient();
    }

    public List<RecordedMonth> getMonths() {
        return months;
    }

    /** The newest month before these with anything in it; null where there is none. */
    public @Nullable YearMonth getEarlier() {
        return earlier.orElse(null);
    }

    public boolean isPlacing() {
        return isPlacing;
    }

    public boolean isNewest() {
        return RequestParameters.parameter("until") == null;
    }
}
