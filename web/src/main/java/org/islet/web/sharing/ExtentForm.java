package org.islet.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.islet.consent.DataClass;
import org.islet.consent.DateWindow;
import org.islet.consent.Extent;
import org.islet.consent.Purpose;
import org.islet.web.site.OwnPreferences;
import org.jspecify.annotations.Nullable;

/** How far a consent is to reach, as forms have it: of the patient who gives it, and of the clinician who asks for it. */
@Named
@RequestScoped
public class ExtentForm {

    private static final int USUAL_MONTHS = 3;

    private ZoneId zone;
    private DataClass much = DataClass.REPORTS;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate until;
    private boolean mayUpload;

    @Inject
    private OwnPreferences preferences;

    @Inject
    private Clock clock;

    @PostConstruct
    void begin() {
        zone = preferences.placing().zone();
        until = getToday().plusMonths(USUAL_MONTHS);
    }

    /** Shows what is asked for, and nothing beyond. */
    void show(Extent asked) {
        much = asked.isGlucoseOnly() ? DataClass.GLUCOSE : DataClass.REPORTS;
        DateWindow days = asked.window();
        firstDay = days.hasFirst() ? days.first() : null;
        lastDay = days.hasLast() ? days.last() : null;
        until = asked.until().map(this::lastDayBefore).orElse(null);
        mayUpload = asked.mayUpload();
    }

    /** @throws org.islet.platform.UnacceptableValue where the days are the wrong way round */
    Extent chosen() {
        return extent(DateWindow.ALL, Optional.empty());
    }

    /** What is to be looked at, and only that, until a moment. */
    Extent until(Instant end) {
        return new Extent(Set.of(much), window(DateWindow.ALL), Purpose.TREATMENT, Optional.of(end));
    }

    /** The same, where an empty field is as it was asked for, and the last day ends when that does. */
    Extent within(Extent asked) {
        // what was not asked for has no field
        much = asked.isGlucoseOnly() ? DataClass.GLUCOSE : much;
        mayUpload = asked.mayUpload() && mayUpload;
        return extent(asked.window(), asked.until());
    }

    private Extent extent(DateWindow days, Optional<Instant> end) {
        var plain = new Extent(Set.of(much), window(days), Purpose.TREATMENT, ending(end));
        return mayUpload ? plain.withUploading() : plain;
    }

    private DateWindow window(DateWindow days) {
        return new DateWindow(
                Optional.ofNullable(firstDay).orElse(days.first()),
                Optional.ofNullable(lastDay).orElse(days.last()));
    }

    private Optional<Instant> ending(Optional<Instant> end) {
        if (until == null) {
            return end;
        }
        LocalDate day = until;
        return end.filter(asked -> day.equals(lastDayBefore(asked)))
                .or(() -> Optional.of(day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private LocalDate lastDayBefore(Instant end) {
        return LocalDate.ofInstant(end.minusNanos(1), zone);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(zone));
    }

    public DataClass getMuch() {
        return much;
    }

    public void setMuch(DataClass much) {
        this.much = much;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public boolean isMayUpload() {
        return mayUpload;
    }

    public void setMayUpload(boolean mayUpload) {
        this.mayUpload = mayUpload;
    }
}
