package org.islet.web.logbook;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.islet.devices.event.GlucoseUnit;
import org.islet.logbook.Amount;
import org.islet.logbook.EntryId;
import org.islet.logbook.EntryKind;
import org.islet.logbook.Intensity;
import org.islet.logbook.Written;
import org.islet.reports.model.InsulinKind;
import org.jspecify.annotations.Nullable;

/** What the form asks: numbers and words by their kind, and when it was; empty is now. */
public class EntryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** By the name of the kind, as pages name it. */
    private final Map<String, UUID> ids = new HashMap<>();

    private final Map<String, Double> amounts = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private @Nullable Double diastolic;
    private Intensity intensity = Intensity.MODERATE;
    private @Nullable InsulinKind insulin;
    private boolean infusionSet;
    private @Nullable LocalDate day;
    private @Nullable String time;

    private EntryForm() {}

    /** The entries it makes have their ids from the beginning: a form sent twice writes once. */
    static EntryForm empty(GlucoseUnit unit) {
        var form = new EntryForm();
        for (EntryKind kind : EntryKind.values()) {
            form.ids.put(kind.name(), EntryId.random().value());
            kind.units().stream().findFirst().ifPresent(usual -> form.units.put(kind.name(), usual));
        }
        form.units.put(EntryKind.GLUCOSE.name(), unit.symbol());
        return form;
    }

    static EntryForm of(Written written, ZoneId zone) {
        EntryForm form = empty(GlucoseUnit.MG_PER_DL);
        written.amount().ifPresent(amount -> {
            form.amounts.put(written.kind().name(), amount.value());
            form.units.put(written.kind().name(), amount.unit());
        });
        written.text().ifPresent(text -> form.words.put(written.kind().name(), text));
        form.diastolic = written.diastolic().isPresent() ? written.diastolic().getAsDouble() : null;
        written.intensity().ifPresent(known -> form.intensity = known);
        form.insulin = written.insulin().orElse(null);
        form.infusionSet = written.kind() == EntryKind.INFUSION_SET;
        LocalDateTime at = LocalDateTime.ofInstant(written.at(), zone);
        form.day = at.toLocalDate();
        form.time = at.toLocalTime().withSecond(0).toString();
        return form;
    }

    /** Whether anything of a kind was filled in. */
    boolean isFilled(EntryKind kind) {
        boolean isSaid = !Optional.ofNullable(words.get(kind.name())).orElse("").isBlank();
        return switch (kind) {
            case INFUSION_SET -> infusionSet;
            case MEDICATION, NOTE -> isSaid;
            case BLOOD_PRESSURE -> amounts.get(kind.name()) != null || diastolic != null;
            default -> amounts.get(kind.name()) != null;
        };
    }

    /** @throws org.islet.platform.UnacceptableValue where it cannot have been meant */
    Written written(EntryKind kind, Instant at) {
        boolean isPressure = kind == EntryKind.BLOOD_PRESSURE;
        return new Written(
                at,
                kind,
                Optional.ofNullable(amounts.get(kind.name()))
                        .map(amount -> new Amount(amount, units.getOrDefault(kind.name(), ""))),
                isPressure && diastolic != null ? OptionalDouble.of(diastolic) : OptionalDouble.empty(),
                kind == EntryKind.EXERCISE ? Optional.of(intensity) : Optional.empty(),
                kind == EntryKind.INSULIN ? Optional.ofNullable(insulin) : Optional.empty(),
                Optional.ofNullable(words.get(kind.name())));
    }

    /**
     * The moment written; empty where none is. A time alone is of today.
     *
     * @throws java.time.format.DateTimeParseException where the time is missing, or is none
     */
    Optional<Instant> moment(ZoneId zone, LocalDate today) {
        String of = Optional.ofNullable(time).orElse("").strip();
        if (of.isEmpty() && day == null) {
            return Optional.empty();
        }
        LocalDate date = Optional.ofNullable(day).orElse(today);
        return Optional.of(date.atTime(LocalTime.parse(of)).atZone(zone).toInstant());
    }

    EntryId id(EntryKind kind) {
        return new EntryId(ids.get(kind.name()));
    }

    public Map<String, Double> getAmounts() {
        return amounts;
    }

    public Map<String, String> getUnits() {
        return units;
    }

    public Map<String, String> getWords() {
        return words;
    }

    public @Nullable Double getDiastolic() {
        return diastolic;
    }

    public void setDiastolic(@Nullable Double diastolic) {
        this.diastolic = diastolic;
    }

    public Intensity getIntensity() {
        return intensity;
    }

    public void setIntensity(Intensity intensity) {
        this.intensity = intensity;
    }

    public @Nullable InsulinKind getInsulin() {
        return insulin;
    }

    public void setInsulin(@Nullable InsulinKind insulin) {
        this.insulin = insulin;
    }

    public boolean isInfusionSet() {
        return infusionSet;
    }

    public void setInfusionSet(boolean infusionSet) {
        this.infusionSet = infusionSet;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }
}
