package org.islet.devices.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.islet.devices.simulator.Happening.Sensed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulationTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-08-24");
    private static final LocalDate LAST = LocalDate.parse("2026-11-21");

    @ParameterizedTest
    @EnumSource
    void glucoseLooksLived(DemoPatient patient) {
        double[] glucose = glucose(Simulation.live(patient.person(FIRST), FIRST, LAST));

        double mean = Arrays.stream(glucose).average().orElseThrow();
        assertThat(deviation(glucose, mean) / mean * 100).as("variation").isBetween(30.0, 42.0);
        assertThat(share(glucose, 70, 180)).as("in range").isBetween(45.0, 87.0);
        assertThat(share(glucose, 0, 69.99)).as("low").isBetween(0.5, 6.0);
        assertThat(share(glucose, 0, 53.99)).as("very low").isBetween(0.05, 2.0);
        assertThat(share(glucose, 180.01, 1000)).as("high").isBetween(8.0, 45.0);
    }

    @Test
    void theSameSeedLivesTheSameLife() {
        Life once = Simulation.live(DemoPeople.sensorAndPens(), FIRST, FIRST.plusDays(5));
        Life again = Simulation.live(DemoPeople.sensorAndPens(), FIRST, FIRST.plusDays(5));

        assertThat(again).isEqualTo(once);
    }

    @Test
    void aLifeIsToldInOrderAndEndsAtTheMidnightBehindItsLastDay() {
        Life life = Simulation.live(DemoPeople.pumpAndSensor(), FIRST, FIRST.plusDays(6));

        assertThat(life.happenings()).extracting(Happening::at).isSorted();
        assertThat(life.to()).isEqualTo(Instant.parse("2026-08-30T22:00:00Z"));
        assertThat(life.of(Sensed.class)).hasSize(7 * 288);
    }

    private static double[] glucose(Life life) {
        return life.of(Sensed.class).stream().mapToDouble(Sensed::sensed).toArray();
    }

    private static double deviation(double[] values, double mean) {
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    private static double share(double[] values, double low, double high) {
        return 100.0
                * Arrays.stream(values)
                        .filter(value -> value >= low && value <= high)
                        .count()
                / values.length;
    }
}
