package org.islet.account.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The birthday on which somebody is so many years old: from midnight on, where they live. Whoever is born on 29 February has
 * it on 1 March of a year without that day, for on 28 February the years are not full yet.
 */
record Birthday(int years) {

    LocalDate of(LocalDate birth) {
        LocalDate day = birth.plusYears(years);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }

    Instant midnight(LocalDate birth, ZoneId zone) {
        return of(birth).atStartOfDay(zone).toInstant();
    }
}
