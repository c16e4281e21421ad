package org.islet.record.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void givesBackAnyNumbersItWasGiven() {
        for (int seed = 0; seed < 2000; seed++) {
            var chance = new Random(seed);
            long[] numbers = numbers(chance);

            var out = new VarintWriter();
            Column.write(numbers, out);

            assertThat(Column.read(numbers.length, new VarintReader(out.toBytes())))
                    .as("seed %d", seed)
                    .isEqualTo(numbers);
        }
    }

    private static long[] numbers(Random chance) {
        int kind = chance.nextInt(4);
        return LongStream.range(0, chance.nextInt(400))
                .map(i -> switch (kind) {
                    case 0 -> 7;
                    case 1 -> 1_700_000_000L + i * 300;
                    case 2 -> chance.nextInt(500) - 250;
                    default -> chance.nextLong();
                })
                .toArray();
    }

    @Test
    void needsFewBytesForTimesEveryFiveMinutes() {
        long[] times =
                LongStream.range(0, 288).map(i -> 1_700_000_000L + i * 300).toArray();

        var out = new VarintWriter();
        Column.write(times, out);

        assertThat(out.size()).isLessThan(12);
    }

    @Test
    void holdsTheSmallestAndTheLargestNumber() {
        long[] extremes = {Long.MIN_VALUE, Long.MAX_VALUE, 0, -1};

        var out = new VarintWriter();
        Column.write(extremes, out);

        assertThat(Column.read(4, new VarintReader(out.toBytes()))).isEqualTo(extremes);
    }
}
