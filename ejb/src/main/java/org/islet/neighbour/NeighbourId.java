package org.islet.neighbour;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The name of a program that may send, good for showing it and for withdrawing its leave. */
public record NeighbourId(UUID value) {

    public NeighbourId {
        Objects.requireNonNull(value);
    }

    public static Optional<NeighbourId> parse(String text) {
        try {
            return Optional.of(new NeighbourId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
