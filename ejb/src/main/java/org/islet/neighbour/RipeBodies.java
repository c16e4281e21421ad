package org.islet.neighbour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of the bodies that wait are gathered. A record and what was said of it later belong together: a change that is
 * gathered after its record comes too late. So a body that is ripe takes with it every body that names one of its records,
 * and those that name one of theirs.
 */
final class RipeBodies {

    /**
     * Made of the bytes of a body and a place in it: such bodies count as one record, however many they hold. A name that
     * only looks like one shares these digits with what was made in the same second, and is gathered with it.
     */
    private static final Pattern BY_BYTES = Pattern.compile("^([0-9a-f]{20})[0-9a-f]{4}$");

    /** What belongs together is cut here too: one capture has to be read at once. */
    private static final int TIMES_ENOUGH = 4;

    private final int many;
    private final long enough;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Integer> belongsTo = new ArrayList<>();
    private final Map<String, Integer> firstOf = new HashMap<>();

    private record Waiting(long number, boolean isRipe, int size) {}

    /**
     * @param many bodies, and
     * @param enough bytes after which no further record is begun
     */
    RipeBodies(int many, long enough) {
        this.many = many;
        this.enough = enough;
    }

    /** In the order they came. */
    void see(long number, boolean isRipe, SentBody body) {
        int me = waiting.size();
        waiting.add(new Waiting(number, isRipe, body.bytes().length));
        belongsTo.add(me);
        for (String name : body.names()) {
            String record = body.collection() + "/" + BY_BYTES.matcher(name).replaceFirst("$1");
            Integer other = firstOf.putIfAbsent(record, me);
            if (other != null) {
                belongsTo.set(root(me), root(other));
            }
        }
    }

    private int root(int of) {
        int at = of;
        while (belongsTo.get(at) != at) {
            belongsTo.set(at, belongsTo.get(belongsTo.get(at)));
            at = belongsTo.get(at);
        }
        return at;
    }

    /** Of the bodies to gather, in the order they came. */
    List<Long> numbers() {
        Map<Integer, List<Waiting>> together = new LinkedHashMap<>();
        for (int at = 0; at < waiting.size(); at++) {
            together.computeIfAbsent(root(at), first -> new ArrayList<>()).add(waiting.get(at));
        }
        List<Long> taken = new ArrayList<>();
        Set<Integer> begun = new HashSet<>();
        long size = 0;
        for (int at = 0; at < waiting.size() && taken.size() < many && size < enough; at++) {
            if (waiting.get(at).isRipe() && begun.add(root(at))) {
                size = take(together.getOrDefault(root(at), List.of()), size, taken);
            }
        }
        return taken.stream().sorted().toList();
    }

    private long take(List<Waiting> together, long before, List<Long> taken) {
        long size = before;
        for (Waiting each : together) {
            if (size < TIMES_ENOUGH * enough) {
                taken.add(each.number());
                size += each.size();
            }
        }
        return size;
    }
}
