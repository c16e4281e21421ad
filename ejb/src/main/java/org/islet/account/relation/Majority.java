package org.islet.account.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a child is of age: at midnight of that birthday where they live. Whoever is born on 29 February is so on 1 March of
 * a year without that day, for on 28 February the years are not full yet.
 *
 * @param age in years
 */
record Majority(int age) {

    LocalDate birthday(LocalDate birth) {
        LocalDate day = birth.plusYears(age);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }

    Instant of(LocalDate birth, ZoneId zone) {
        return birthday(birth).atStartOfDay(zone).toInstant();
    }
}
