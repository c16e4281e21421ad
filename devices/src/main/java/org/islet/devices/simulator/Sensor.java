package org.islet.devices.simulator;

import java.util.Random;

/** A glucose sensor under the skin: late, a little wrong, noisy, and pressed upon at night. */
final class Sensor {

    private static final double LAG_MINUTES = 7;
    private static final double NOISE = 2.4;
    private static final double NOISE_KEPT = 0.8;
    private static final double BIAS = 0.05;
    private static final int TICKS_A_SESSION = 6 * 288;
    private static final double COMPRESSION_A_NIGHT_TICK = 0.0022;

    private final Random random;
    private double interstitial = 140;
    private double noise;
    private double bias;
    private int age;
    private int pressedTicks;
    private double pressure;

    Sensor(Random random) {
        this.random = random;
    }

    /** Every five minutes. */
    double read(double glucose, boolean isAsleep) {
        interstitial += (glucose - interstitial) * (1 - Math.exp(-5 / LAG_MINUTES));
        noise = NOISE_KEPT * noise + NOISE * random.nextGaussian();
        if (age % TICKS_A_SESSION == 0) {
            bias = BIAS * random.nextGaussian();
        }
        age++;
        press(isAsleep);
        return interstitial * (1 + bias) + noise - pressure;
    }

    /** Lying on a sensor makes it read low for half an hour. */
    private void press(boolean isAsleep) {
        if (pressedTicks == 0 && isAsleep && random.nextDouble() < COMPRESSION_A_NIGHT_TICK) {
            pressedTicks = 5 + random.nextInt(6);
        }
        double goal = pressedTicks > 0 ? 45 : 0;
        pressedTicks = Math.max(0, pressedTicks - 1);
        pressure += (goal - pressure) * 0.45;
    }
}
