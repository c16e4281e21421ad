package org.islet.neighbour.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;

/**
 * The site that is fetched from, as its patient sees it.
 *
 * @param hasToken whether it is told one; which, nobody is shown
 * @param oldest the first day that is fetched; empty for all there are
 * @param lastFetched when something was asked for last, and answered
 * @param isComplete whether the way back is at its end
 * @param trouble what is wrong; empty where nothing is
 * @param next when it is asked again; empty where that waits for somebody
 */
public record NightscoutSite(
        String address,
        boolean hasToken,
        Optional<LocalDate> oldest,
        Instant made,
        Optional<Instant> lastFetched,
        boolean isComplete,
        long entries,
        long treatments,
        long profiles,
        long deviceStatus,
        Optional<Phrase> trouble,
        Optional<Instant> next) {}
