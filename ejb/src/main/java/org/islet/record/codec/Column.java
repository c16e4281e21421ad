package org.islet.record.codec;

import java.util.Arrays;

/**
 * A column of whole numbers, written in the shortest of three ways: the differences one by one (a glucose curve), runs of
 * equal differences (times every five minutes), or runs of equal values (everything that seldom changes).
 */
public final class Column {

    private static final int DIFFERENCES = 0;
    private static final int RUNS_OF_DIFFERENCES = 1;
    private static final int RUNS_OF_VALUES = 2;

    private Column() {}

    public static void write(long[] values, VarintWriter out) {
        long[] differences = differencesOf(values);
        byte[][] ways = {oneByOne(differences), runs(differences), runs(values)};
        int shortest = 0;
        for (int way = 1; way < ways.length; way++) {
            if (ways[way].length < ways[shortest].length) {
                shortest = way;
            }
        }
        out.unsigned(shortest);
        out.bytes(ways[shortest]);
    }

    public static long[] read(int count, VarintReader in) {
        int way = in.size();
        return switch (way) {
            case DIFFERENCES -> summed(readOneByOne(count, in));
            case RUNS_OF_DIFFERENCES -> summed(readRuns(count, in));
            case RUNS_OF_VALUES -> readRuns(count, in);
            default -> throw new IllegalStateException("No column is written in way " + way);
        };
    }

    private static long[] differencesOf(long[] values) {
        long[] differences = new long[values.length];
        long before = 0;
        for (int i = 0; i < values.length; i++) {
            differences[i] = values[i] - before;
            before = values[i];
        }
        return differences;
    }

    private static long[] summed(long[] differences) {
        for (int i = 1; i < differences.length; i++) {
            differences[i] += differences[i - 1];
        }
        return differences;
    }

    private static byte[] oneByOne(long[] numbers) {
        var out = new VarintWriter();
        for (long number : numbers) {
            out.signed(number);
        }
        return out.toBytes();
    }

    private static long[] readOneByOne(int count, VarintReader in) {
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.signed();
        }
        return numbers;
    }

    private static byte[] runs(long[] numbers) {
        var out = new VarintWriter();
        int start = 0;
        for (int i = 1; i <= numbers.length; i++) {
            if (i == numbers.length || numbers[i] != numbers[start]) {
                out.signed(numbers[start]);
                out.unsigned(i - start);
                start = i;
            }
        }
        return out.toBytes();
    }

    private static long[] readRuns(int count, VarintReader in) {
        long[] numbers = new long[count];
        int filled = 0;
        while (filled < count) {
            long number = in.signed();
            int end = filled + in.size();
            Arrays.fill(numbers, filled, end, number);
            filled = end;
        }
        return numbers;
    }
}
