package org.islet.devices.family.medtronicparadigm;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Basal;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;

/**
 * The scheduled basal rates of pumps that do not write them (up to x22), from the profiles they keep and the records of
 * every change. A rate is told where it began: at a slot of the profile in use, when that profile was saved or selected,
 * and when the clock was set. Each says that it was rebuilt and points at the bytes of its profile; where the profile in
 * use is not known, nothing is told.
 */
final class RebuiltBasal {

    /** A running pump writes a daily total each midnight: after a longer silence it was off, or a page is missing. */
    private static final Duration LONGEST_SILENCE = Duration.ofHours(25);

    /** A square bolus may be stamped with its start and written at its end; a clock that was lost goes back further. */
    private static final Duration LONGEST_STEP_BACK = Duration.ofHours(24);

    private final List<DeviceEvent> history;
    private final BasalKnowledge knowledge;
    private final List<DeviceEvent> told = new ArrayList<>();

    private RebuiltBasal(List<DeviceEvent> history, Optional<ProfilesNow> now) {
        this.history = history;
        this.knowledge = new BasalKnowledge(history, now);
    }

    /**
     * @param runs what runs of pages without a hole say, oldest first
     * @param now what the pump answered of its profiles; it holds for the last run, if that reaches to the moment
     * @return the whole history with the rates among it
     */
    static List<DeviceEvent> complete(List<List<DeviceEvent>> runs, Optional<ProfilesNow> now) {
        List<DeviceEvent> told = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            told.addAll(completeRun(runs.get(i), i == runs.size() - 1 ? now : Optional.empty()));
        }
        return told;
    }

    /** A silence or a lost clock is a hole too. */
    private static List<DeviceEvent> completeRun(List<DeviceEvent> history, Optional<ProfilesNow> now) {
        List<DeviceEvent> told = new ArrayList<>();
        int from = 0;
        Optional<LocalDateTime> clock = Optional.empty();
        for (int i = 0; i < history.size(); i++) {
            Optional<LocalDateTime> time = clockBefore(history.get(i));
            if (time.isPresent() && clock.isPresent() && !isContinuous(clock.get(), time.get())) {
                told.addAll(rebuild(history.subList(from, i), Optional.empty()));
                from = i;
            }
            clock = clockAfter(history.get(i), clock);
        }
        Optional<LocalDateTime> last = clock;
        Optional<ProfilesNow> reached =
                now.filter(answer -> last.isPresent() && isContinuous(last.get(), answer.askedAt()));
        told.addAll(rebuild(history.subList(from, history.size()), reached));
        return told;
    }

    private static List<DeviceEvent> rebuild(List<DeviceEvent> run, Optional<ProfilesNow> now) {
        var rebuilding = new RebuiltBasal(run, now);
        rebuilding.tell(now.map(ProfilesNow::askedAt));
        return rebuilding.told;
    }

    private void tell(Optional<LocalDateTime> end) {
        Optional<LocalDateTime> clock = Optional.empty();
        for (int i = 0; i < history.size(); i++) {
            DeviceEvent event = history.get(i);
            tellSlots(i, clock, clockBefore(event));
            clock = clockAfter(event, clock);
            told.add(event);
            boolean isOther = event instanceof ClockChange || knowledge.isChangeInUse(i);
            if (isOther && event.time().wallClock().isPresent()) {
                tellInForce(i + 1, event.time());
            }
        }
        tellSlots(history.size(), clock, end);
    }

    /** The slots that begin after {@code from}, up to {@code to}. */
    private void tellSlots(int place, Optional<LocalDateTime> from, Optional<LocalDateTime> to) {
        if (from.isEmpty() || to.isEmpty() || !to.get().isAfter(from.get())) {
            return;
        }
        knowledge.inUseBefore(place).ifPresent(profile -> from.get()
                .toLocalDate()
                .datesUntil(to.get().toLocalDate().plusDays(1))
                .forEach(day -> tellSlots(profile, day, from.get(), to.get())));
    }

    private void tellSlots(BasalProfile profile, LocalDate day, LocalDateTime from, LocalDateTime to) {
        for (int slot = 0; slot < profile.slots().size(); slot++) {
            LocalDateTime begins = day.atTime(profile.slots().get(slot).start());
            if (begins.isAfter(from) && !begins.isAfter(to)) {
                told.add(rate(DeviceTime.toTheMinute(begins), profile, slot));
            }
        }
    }

    private void tellInForce(int place, DeviceTime time) {
        LocalTime wall = time.wallClock().orElseThrow().toLocalTime();
        knowledge.inUseBefore(place).ifPresent(profile -> {
            int slot = profile.slots().size() - 1;
            while (slot >= 0 && profile.slots().get(slot).start().isAfter(wall)) {
                slot--;
            }
            if (slot >= 0) {
                told.add(rate(time, profile, slot));
            }
        });
    }

    private static Basal rate(DeviceTime time, BasalProfile profile, int slot) {
        double rate = profile.slots().get(slot).values().getOrDefault("rate", 0.0);
        return new Basal(
                new Origin(time, profile.source()),
                Basal.Kind.SCHEDULED,
                Optional.of(InsulinUnits.of(rate)),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(profile.pattern()),
                OptionalInt.of(slot),
                true);
    }

    private static boolean isContinuous(LocalDateTime before, LocalDateTime after) {
        Duration step = Duration.between(before, after);
        return step.compareTo(LONGEST_SILENCE) <= 0 && step.negated().compareTo(LONGEST_STEP_BACK) <= 0;
    }

    /** What the clock showed when the record was written; a daily total stands at the day it sums and is written after. */
    private static Optional<LocalDateTime> clockBefore(DeviceEvent event) {
        if (event instanceof ClockChange change) {
            return Optional.of(change.from());
        }
        return event instanceof DailyTotal total
                ? Optional.of(total.date().plusDays(1).atStartOfDay())
                : event.time().wallClock();
    }

    /** The clock only ever goes back where it was set. */
    private static Optional<LocalDateTime> clockAfter(DeviceEvent event, Optional<LocalDateTime> before) {
        if (event instanceof ClockChange change) {
            return Optional.of(change.to());
        }
        Optional<LocalDateTime> now = clockBefore(event);
        boolean isBack = now.isPresent()
                && before.isPresent()
                && now.get().isBefore(before.get())
                && isContinuous(before.get(), now.get());
        return now.isEmpty() || isBack ? before : now;
    }
}
