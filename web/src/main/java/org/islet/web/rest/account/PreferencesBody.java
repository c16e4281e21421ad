package org.islet.web.rest.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.ClockFormat;
import org.islet.account.Preferences;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.habit.Habits;
import org.islet.reports.habit.Palette;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Paper;
import org.islet.reports.model.Targets;
import org.islet.web.rest.BadRequest;

/** Preferences as they travel. */
@Schema(name = "Preferences")
public record PreferencesBody(
        @NotNull(groups = Whole.class) @Schema(enumeration = {"mg/dL", "mmol/L"})
        String unit,

        @Schema(enumeration = {"adult", "older", "pregnancy", "gestational"})
        String targets,

        @NotNull(groups = Whole.class) @Schema(example = "Europe/Berlin")
        String zone,

        @NotNull(groups = Whole.class) @Schema(example = "en")
        String language,

        @NotNull(groups = Whole.class) @Schema(example = "DE")
        String country,

        @Schema(
                enumeration = {"24", "12"},
                description = "Hours on the clock")
        String clock,

        @Schema(
                enumeration = {"A4", "letter", "country"},
                description = "What reports are printed on; country: what is usual there")
        String paper,

        @Schema(
                description =
                        "When the periods of the day begin: night, before and after breakfast, before and after lunch, before and after dinner",
                example = "[\"00:00\",\"06:00\",\"08:00\",\"11:00\",\"13:00\",\"17:00\",\"19:00\"]")
        List<String> dayPeriods,

        @Schema(
                enumeration = {"g", "exchange-10", "exchange-12", "exchange-15"},
                description =
                        "What reports count carbohydrate in: grams, or exchanges of so many. Columns whose name ends in _g, and CSV, stay in grams.")
        String carbohydrate,

        @Schema(
                enumeration = {"period", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"},
                description = "The first day of a week; period: weeks are sevens from the first day of a period on")
        String weekStart,

        @Schema(
                enumeration = {"standard", "colour-blind", "grey"},
                description = "The colours of pages and reports, those of others too")
        String palette) {

    private static final String HOURS = "HOURS_";
    private static final String OF_COUNTRY = "country";

    /** Where there are none yet: all of them; targets and clock have an obvious start. */
    public interface Whole extends Default {}

    static PreferencesBody of(Preferences preferences) {
        return new PreferencesBody(
                preferences.unit().symbol(),
                preferences.targets().name().toLowerCase(Locale.ROOT),
                preferences.zone().getId(),
                preferences.language().toLanguageTag(),
                preferences.country(),
                preferences.clock().name().substring(HOURS.length()),
                preferences.paper().map(PreferencesBody::word).orElse(OF_COUNTRY),
                preferences.dayPeriods().begins(),
                preferences.habits().carbohydrate().id(),
                HabitWords.weekStart(preferences.habits()),
                preferences.palette().id());
    }

    /** Once they are whole. */
    public Preferences value() {
        return new Preferences(
                GlucoseUnit.ofSymbol(unit),
                targets == null ? Targets.Preset.ADULT : preset(targets),
                ZoneId.of(zone),
                Locale.forLanguageTag(language),
                country,
                clock == null ? ClockFormat.HOURS_24 : clockFormat(clock),
                paper == null ? Optional.empty() : paper(paper),
                dayPeriods == null ? DayPeriods.STANDARD : Preferences.dayPeriods(dayPeriods),
                HabitWords.changing(Habits.USUAL, this),
                palette == null ? Palette.STANDARD : HabitWords.palette(palette));
    }

    /** What is left out stays as it was. */
    public Preferences changing(Preferences before) {
        return new Preferences(
                Optional.ofNullable(unit).map(GlucoseUnit::ofSymbol).orElse(before.unit()),
                Optional.ofNullable(targets).map(PreferencesBody::preset).orElse(before.targets()),
                Optional.ofNullable(zone).map(ZoneId::of).orElse(before.zone()),
                Optional.ofNullable(language).map(Locale::forLanguageTag).orElse(before.language()),
                Optional.ofNullable(country).orElse(before.country()),
                Optional.ofNullable(clock).map(PreferencesBody::clockFormat).orElse(before.clock()),
                paper == null ? before.paper() : paper(paper),
                dayPeriods == null ? before.dayPeriods() : Preferences.dayPeriods(dayPeriods),
                HabitWords.changing(before.habits(), this),
                palette == null ? before.palette() : HabitWords.palette(palette));
    }

    private static Targets.Preset preset(String word) {
        return switch (word) {
            case "adult" -> Targets.Preset.ADULT;
            case "older" -> Targets.Preset.OLDER;
            case "pregnancy" -> Targets.Preset.PREGNANCY;
            case "gestational" -> Targets.Preset.GESTATIONAL;
            default -> throw BadRequest.at("/preferences/targets", "targets");
        };
    }

    private static String word(Paper paper) {
        return paper == Paper.A4 ? "A4" : "letter";
    }

    private static Optional<Paper> paper(String word) {
        return switch (word) {
            case "A4" -> Optional.of(Paper.A4);
            case "letter" -> Optional.of(Paper.LETTER);
            case OF_COUNTRY -> Optional.empty();
            default -> throw BadRequest.at("/preferences/paper", "paper");
        };
    }

    private static ClockFormat clockFormat(String hours) {
        return switch (hours) {
            case "24" -> ClockFormat.HOURS_24;
            case "12" -> ClockFormat.HOURS_12;
            default -> throw BadRequest.at("/preferences/clock", "clock");
        };
    }
}
