package org.islet.devices.decode;

import java.util.Locale;
import java.util.Optional;

/**
 * Answers only a person can give.
 *
 * @param dateOrder how 03/04/2026 is to be read, for files that cannot be told apart
 */
public record DecodeOptions(Optional<DateOrder> dateOrder) {

    public static final DecodeOptions NONE = new DecodeOptions(Optional.empty());

    /** The order of the parts of a written date. */
    public enum DateOrder {
        DAY_MONTH_YEAR,
        MONTH_DAY_YEAR,
        YEAR_MONTH_DAY;

        /** As a person abbreviates it on a command line: dmy, mdy or ymd. */
        public static Optional<DateOrder> ofLetters(String letters) {
            return switch (letters.toLowerCase(Locale.ROOT)) {
                case "dmy" -> Optional.of(DAY_MONTH_YEAR);
                case "mdy" -> Optional.of(MONTH_DAY_YEAR);
                case "ymd" -> Optional.of(YEAR_MONTH_DAY);
                default -> Optional.empty();
            };
        }
    }
}
