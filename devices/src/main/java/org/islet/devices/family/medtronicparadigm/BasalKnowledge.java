package org.islet.devices.family.medtronicparadigm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.PumpSettings;

/**
 * Which basal profile a pump was using at each place of its history. A profile is known from when it was saved, and
 * back from where it was replaced or asked for to the change before; so is which of the three is in use. Where two such
 * witnesses disagree, a change was missed and neither is believed.
 */
final class BasalKnowledge {

    /** By their places in the history. */
    private final NavigableMap<Integer, PumpSettings> selections = new TreeMap<>();

    private final Map<String, NavigableMap<Integer, PumpSettings>> saved = new HashMap<>();
    private final Map<String, NavigableMap<Integer, PumpSettings>> changes = new HashMap<>();
    private final Optional<ProfilesNow> now;

    /**
     * @param history without holes, oldest first
     * @param now what the pump answered, where the history reaches to that moment
     */
    BasalKnowledge(List<DeviceEvent> history, Optional<ProfilesNow> now) {
        this.now = now;
        for (int place = 0; place < history.size(); place++) {
            if (history.get(place) instanceof PumpSettings settings) {
                add(place, settings);
            }
        }
    }

    private void add(int place, PumpSettings settings) {
        if (settings.scope().equals(BasalProfile.SELECTION)) {
            selections.put(place, settings);
        } else if (isSaved(settings) || settings.scope().equals(BasalProfile.REPLACED)) {
            of(changes, BasalProfile.patternOf(settings)).put(place, settings);
            if (isSaved(settings)) {
                of(saved, BasalProfile.patternOf(settings)).put(place, settings);
            }
        }
    }

    /** In use just before the record at this place was written; past the last one, at the end. */
    Optional<BasalProfile> inUseBefore(int place) {
        return patternBefore(place).flatMap(pattern -> profileBefore(place, pattern));
    }

    /** Whether the record at this place changed which rates are in use. */
    boolean isChangeInUse(int place) {
        return selections.containsKey(place)
                || patternBefore(place)
                        .map(pattern -> of(saved, pattern).containsKey(place))
                        .orElse(false);
    }

    private Optional<String> patternBefore(int place) {
        Optional<String> selected = before(selections, place).map(BasalProfile::patternOf);
        boolean isStill = from(selections, place).isEmpty();
        return agreed(selected, now.filter(answer -> isStill).flatMap(ProfilesNow::pattern), Function.identity());
    }

    private Optional<BasalProfile> profileBefore(int place, String pattern) {
        Optional<BasalProfile> earlier = before(of(saved, pattern), place).map(BasalProfile::of);
        Optional<PumpSettings> change = from(of(changes, pattern), place);
        Optional<BasalProfile> later = change.isEmpty()
                ? now.flatMap(answer -> answer.profile(pattern))
                : change.filter(settings -> !isSaved(settings)).map(BasalProfile::of);
        return agreed(earlier, later, BasalProfile::slots);
    }

    private static <T> Optional<T> agreed(Optional<T> earlier, Optional<T> later, Function<T, ?> said) {
        boolean disagree = earlier.isPresent()
                && later.isPresent()
                && !said.apply(earlier.get()).equals(said.apply(later.get()));
        return disagree ? Optional.empty() : earlier.or(() -> later);
    }

    private static boolean isSaved(PumpSettings settings) {
        return settings.scope().equals(BasalProfile.SAVED);
    }

    private static NavigableMap<Integer, PumpSettings> of(
            Map<String, NavigableMap<Integer, PumpSettings>> byPattern, String pattern) {
        return byPattern.computeIfAbsent(pattern, key -> new TreeMap<>());
    }

    private static Optional<PumpSettings> before(NavigableMap<Integer, PumpSettings> places, int place) {
        return Optional.ofNullable(places.lowerEntry(place)).map(Map.Entry::getValue);
    }

    private static Optional<PumpSettings> from(NavigableMap<Integer, PumpSettings> places, int place) {
        return Optional.ofNullable(places.ceilingEntry(place)).map(Map.Entry::getValue);
    }
}
