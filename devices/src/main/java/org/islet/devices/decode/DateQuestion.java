package org.islet.devices.decode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date of a file that can be read in two ways, so that a person sees what each answer means.
 *
 * @param written as it stands in the file, digits and separators only
 */
public record DateQuestion(String written) {

    private static final String BETWEEN = "[-./]";
    private static final int CENTURY = 2000;

    /** {@code 03-04-2024} as 3 April; empty where that is no day, or the text is no such date. */
    public Optional<LocalDate> dayFirst() {
        return read(0, 1);
    }

    /** {@code 03-04-2024} as March 4. */
    public Optional<LocalDate> monthFirst() {
        return read(1, 0);
    }

    private Optional<LocalDate> read(int day, int month) {
        String[] parts = written.split(BETWEEN, -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(parts[2]);
            return Optional.of(LocalDate.of(
                    parts[2].length() == 2 ? CENTURY + year : year,
                    Integer.parseInt(parts[month]),
                    Integer.parseInt(parts[day])));
        } catch (NumberFormatException | DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
