package org.islet.uploader.workflow;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.uploader.language.Speech;

/** How far a device's clock is off this computer's, where that is more than a person would let pass. */
public record ClockDifference(Duration ahead) {

    private static final Duration LET_PASS = Duration.ofMinutes(5);
    private static final int MINUTES_IN_A_DAY = 24 * 60;

    /** Empty where the two agree, or the device does not tell its clock. */
    static Optional<ClockDifference> of(RawCapture capture, ZoneId here) {
        if (capture.deviceClock().isEmpty() || capture.readAt().isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime computer = LocalDateTime.ofInstant(capture.readAt().get(), here);
        Duration ahead = Duration.between(computer, capture.deviceClock().get());
        return ahead.abs().compareTo(LET_PASS) > 0 ? Optional.of(new ClockDifference(ahead)) : Optional.empty();
    }

    /** {@code 1 h 3 min ahead of this computer's}, say. */
    public String inWords() {
        return Speech.say(ahead.isNegative() ? "clock.behind" : "clock.ahead", amount());
    }

    private String amount() {
        long minutes = ahead.abs().plusSeconds(30).toMinutes();
        if (minutes >= MINUTES_IN_A_DAY) {
            return Speech.say("clock.days", minutes / MINUTES_IN_A_DAY);
        }
        return minutes >= 60
                ? Speech.say("clock.hours-minutes", minutes / 60, minutes % 60)
                : Speech.say("clock.minutes", minutes);
    }
}
