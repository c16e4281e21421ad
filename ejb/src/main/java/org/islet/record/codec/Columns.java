package org.islet.record.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Writes one column after another of the same rows. */
public final class Columns<T> {

    private final List<T> rows;
    private final VarintWriter out;

    public Columns(List<T> rows, VarintWriter out) {
        this.rows = rows;
        this.out = out;
    }

    public Columns<T> add(ToLongFunction<T> value) {
        Column.write(rows.stream().mapToLong(value).toArray(), out);
        return this;
    }

    /** Numbers the different values of a property in the order they come, from 0. */
    public static <V> Map<V, Long> numbered(Iterable<V> values) {
        Map<V, Long> numbers = new HashMap<>();
        for (V value : values) {
            numbers.putIfAbsent(value, (long) numbers.size());
        }
        return numbers;
    }

    /** The values of {@link #numbered} by their numbers. */
    public static <V> List<V> inOrder(Map<V, Long> numbers) {
        List<V> values = new ArrayList<>(numbers.keySet());
        values.sort((a, b) -> Long.compare(numbers.get(a), numbers.get(b)));
        return values;
    }
}
