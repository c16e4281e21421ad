package org.islet.exclusion;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;
import org.islet.reports.exclusion.ExclusionReason;

/**
 * An exclusion as somebody writes it down, in whole minutes.
 *
 * @param to the first moment that counts again
 * @param text what they say of it; there has to be one where the reason is another than those with a name
 */
public record NewExclusion(Instant from, Instant to, ExclusionReason reason, Optional<String> text) {

    public static final int MOST_DAYS = 14;
    public static final int LONGEST_TEXT = 120;

    public NewExclusion {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        to = to.truncatedTo(ChronoUnit.MINUTES);
        text = text.map(String::strip).filter(words -> !words.isEmpty());
        refuseIf(!from.isBefore(to), Phrase.of("exclusion.order"));
        refuseIf(from.plus(Duration.ofDays(MOST_DAYS)).isBefore(to), Phrase.of("exclusion.long", MOST_DAYS));
        refuseIf(reason == ExclusionReason.OTHER && text.isEmpty(), Phrase.of("exclusion.why"));
        refuseIf(
                text.filter(words ->
                                words.length() > LONGEST_TEXT || words.chars().anyMatch(Character::isISOControl))
                        .isPresent(),
                Phrase.of("exclusion.text", LONGEST_TEXT));
    }

    private static void refuseIf(boolean isWrong, Phrase why) {
        if (isWrong) {
            throw new UnacceptableValue(why);
        }
    }
}
