package org.islet.web.account;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.account.ClockFormat;
import org.islet.account.Preferences;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.habit.CarbohydrateUnit;
import org.islet.reports.habit.Habits;
import org.islet.reports.habit.Palette;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Paper;
import org.islet.reports.model.Targets;
import org.islet.web.site.PageSentences;
import org.jspecify.annotations.Nullable;

/** What a form asks about country, language, zone and units, until all is answered. */
public class PreferencesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String country;
    private String language = PageSentences.language().getLanguage();
    private @Nullable String zone;
    private @Nullable GlucoseUnit unit;
    private Targets.Preset targets = Targets.Preset.ADULT;
    private ClockFormat clock = ClockFormat.HOURS_24;
    private @Nullable Paper paper;
    private DayPeriods dayPeriods = DayPeriods.STANDARD;
    private CarbohydrateUnit carbohydrate = CarbohydrateUnit.GRAMS;
    private @Nullable DayOfWeek weekStart;
    private Palette palette = Palette.STANDARD;

    public static PreferencesForm of(Preferences preferences) {
        PreferencesForm answers = new PreferencesForm();
        answers.country = preferences.country();
        answers.language = preferences.language().getLanguage();
        answers.zone = preferences.zone().getId();
        answers.unit = preferences.unit();
        answers.targets = preferences.targets();
        answers.clock = preferences.clock();
        answers.paper = preferences.paper().orElse(null);
        answers.dayPeriods = preferences.dayPeriods();
        answers.carbohydrate = preferences.habits().carbohydrate();
        answers.weekStart = preferences.habits().weekStart().orElse(null);
        answers.palette = preferences.palette();
        return answers;
    }

    /** For somebody who comes for the first time: the country that goes with the browser's language, and its unit. */
    public static PreferencesForm guessed() {
        PreferencesForm answers = new PreferencesForm();
        List<Locale> wanted = new ArrayList<>();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestLocales()
                .forEachRemaining(wanted::add);
        answers.country = UsualPreferences.country(wanted).orElse(null);
        answers.guessUnit();
        return answers;
    }

    /** The unit of the country. */
    public void guessUnit() {
        unit = country == null ? null : UsualPreferences.unit(country);
    }

    public Preferences toPreferences() {
        return new Preferences(
                answered(unit),
                targets,
                ZoneId.of(answered(zone)),
                Locale.forLanguageTag(language),
                answered(country),
                clock,
                Optional.ofNullable(paper),
                dayPeriods,
                new Habits(carbohydrate, Optional.ofNullable(weekStart)),
                palette);
    }

    /** The form's fields are required: an unanswered one here is a fault of the page, not of the person. */
    private static <T> T answered(@Nullable T answer) {
        if (answer == null) {
            throw new IllegalStateException("The form let a required answer through unanswered");
        }
        return answer;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public @Nullable String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }

    public @Nullable GlucoseUnit getUnit() {
        return unit;
    }

    public void setUnit(@Nullable GlucoseUnit unit) {
        this.unit = unit;
    }

    public Targets.Preset getTargets() {
        return targets;
    }

    public void setTargets(Targets.Preset targets) {
        this.targets = targets;
    }

    public @Nullable Paper getPaper() {
        return paper;
    }

    public void setPaper(@Nullable Paper paper) {
        this.paper = paper;
    }

    public CarbohydrateUnit getCarbohydrate() {
        return carbohydrate;
    }

    public void setCarbohydrate(CarbohydrateUnit carbohydrate) {
        this.carbohydrate = carbohydrate;
    }

    public @Nullable DayOfWeek getWeekStart() {
        return weekStart;
    }

    public void setWeekStart(@Nullable DayOfWeek weekStart) {
        this.weekStart = weekStart;
    }

    public Palette getPalette() {
        return palette;
    }

    public void setPalette(Palette palette) {
        this.palette = palette;
    }

    public ClockFormat getClock() {
        return clock;
    }

    public void setClock(ClockFormat clock) {
        this.clock = clock;
    }
}
