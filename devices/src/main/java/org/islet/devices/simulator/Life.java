package org.islet.devices.simulator;

import java.time.Instant;
import java.util.List;

/** Everything that happened to a person between two moments, in order. */
public record Life(Person person, Instant from, Instant to, List<Happening> happenings) {

    public Life {
        happenings = List.copyOf(happenings);
    }

    public <H extends Happening> List<H> of(Class<H> kind) {
        return happenings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The part of it between two moments. */
    public Life between(Instant since, Instant until) {
        List<Happening> part = happenings.stream()
                .filter(happening ->
                        !happening.at().isBefore(since) && happening.at().isBefore(until))
                .toList();
        return new Life(person, since, until, part);
    }
}
