package org.islet.record.replay;

/**
 * How many events of one type a newer reading changes.
 *
 * @param type the contract's word for the kind of event
 */
public record Tally(String type, int added, int changed, int gone) {

    public static Tally of(String type, ChangeKind kind) {
        return new Tally(
                type,
                kind == ChangeKind.ADDED ? 1 : 0,
                kind == ChangeKind.CHANGED ? 1 : 0,
                kind == ChangeKind.GONE ? 1 : 0);
    }

    public Tally plus(Tally other) {
        return new Tally(type, added + other.added, changed + other.changed, gone + other.gone);
    }
}
