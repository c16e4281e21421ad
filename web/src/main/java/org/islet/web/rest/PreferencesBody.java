package org.islet.web.rest;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.ClockFormat;
import org.islet.account.Preferences;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.Targets;

/** Preferences as they travel. */
@Schema(name = "Preferences")
public record PreferencesBody(
        @Schema(enumeration = {"mg/dL", "mmol/L"}) String unit,

        @Schema(enumeration = {"adult", "older", "pregnancy"})
        String targets,

        @Schema(example = "Europe/Berlin") String zone,
        @Schema(example = "en") String language,
        @Schema(example = "DE") String country,

        @Schema(
                enumeration = {"24", "12"},
                description = "Hours on the clock")
        String clock) {

    private static final String HOURS = "HOURS_";

    static PreferencesBody of(Preferences preferences) {
        return new PreferencesBody(
                preferences.unit().symbol(),
                preferences.targets().name().toLowerCase(Locale.ROOT),
                preferences.zone().getId(),
                preferences.language().toLanguageTag(),
                preferences.country(),
                preferences.clock().name().substring(HOURS.length()));
    }

    /** All of them, when there are none yet; targets and clock have an obvious start. */
    Preferences value() {
        return new Preferences(
                GlucoseUnit.ofSymbol(BadRequest.ifMissing(unit, "unit")),
                targets == null ? Targets.Preset.ADULT : preset(targets),
                ZoneId.of(BadRequest.ifMissing(zone, "zone")),
                Locale.forLanguageTag(BadRequest.ifMissing(language, "language")),
                BadRequest.ifMissing(country, "country"),
                clock == null ? ClockFormat.HOURS_24 : clockFormat(clock));
    }

    Preferences changing(Preferences before) {
        return new Preferences(
                Optional.ofNullable(unit).map(GlucoseUnit::ofSymbol).orElse(before.unit()),
                Optional.ofNullable(targets).map(PreferencesBody::preset).orElse(before.targets()),
                Optional.ofNullable(zone).map(ZoneId::of).orElse(before.zone()),
                Optional.ofNullable(language).map(Locale::forLanguageTag).orElse(before.language()),
                Optional.ofNullable(country).orElse(before.country()),
                Optional.ofNullable(clock).map(PreferencesBody::clockFormat).orElse(before.clock()));
    }

    private static Targets.Preset preset(String word) {
        return switch (word) {
            case "adult" -> Targets.Preset.ADULT;
            case "older" -> Targets.Preset.OLDER;
            case "pregnancy" -> Targets.Preset.PREGNANCY;
            default -> throw new BadRequest("targets");
        };
    }

    private static ClockFormat clockFormat(String hours) {
        return switch (hours) {
            case "24" -> ClockFormat.HOURS_24;
            case "12" -> ClockFormat.HOURS_12;
            default -> throw new BadRequest("clock");
        };
    }
}
