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
        int oneByOne = lengthOneByOne(differences);
        int runsOfDifferences = lengthOfRuns(differences);
        int runsOfValues = lengthOfRuns(values);
        if (oneByOne <= runsOfDifferences && oneByOne <= runsOfValues) {
            out.unsigned(DIFFERENCES);
            writeOneByOne(differences, out);
        } else if (runsOfDifferences <= runsOfValues) {
            out.unsigned(RUNS_OF_DIFFERENCES);
            writeRuns(differences, out);
        } else {
            out.unsigned(RUNS_OF_VALUES);
            writeRuns(values, out);
        }
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

    private static int lengthOneByOne(long[] numbers) {
        int length = 0;
        for (long number : numbers) {
            length += VarintWriter.lengthOfSigned(number);
        }
        return length;
    }

    private static void writeOneByOne(long[] numbers, VarintWriter out) {
        for (long number : numbers) {
            out.signed(number);
        }
    }

    private static long[] readOneByOne(int count, VarintReader in) {
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.signed();
        }
        return numbers;
    }

    private static int lengthOfRuns(long[] numbers) {
        int length = 0;
        int end;
        for (int start = 0; start < numbers.length; start = end) {
            end = endOfRun(numbers, start);
            length += VarintWriter.lengthOfSigned(numbers[start]) + VarintWriter.lengthOfUnsigned(end - start);
        }
        return length;
    }

    private static void writeRuns(long[] numbers, VarintWriter out) {
        int end;
        for (int start = 0; start < numbers.length; start = end) {
            end = endOfRun(numbers, start);
            out.signed(numbers[start]);
            out.unsigned(end - start);
        }
    }

    private static int endOfRun(long[] numbers, int start) {
        int end = start + 1;
        while (end < numbers.length && numbers[end] == numbers[start]) {
            end++;
        }
        return end;
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
