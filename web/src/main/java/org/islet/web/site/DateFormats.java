package org.islet.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.islet.account.Caller;
import org.islet.account.ClockFormat;
import org.islet.consent.DateWindow;
import org.islet.consent.GivenConsent;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.ServerPhrases;

/** How days and moments are written on every page: the reader's language and clock, and the zone of whose page it is. */
@Named("dates")
@RequestScoped
public class DateFormats {

    private ZoneId zone = ZoneOffset.UTC;
    private ClockFormat clock = ClockFormat.HOURS_24;

    @Inject
    private Caller caller;

    @Inject
    private OwnPreferences preferences;

    @PostConstruct
    void ask() {
        if (caller.isSignedIn()) {
            zone = preferences.placing().zone();
            clock = preferences.get().clock();
        }
    }

    /** 22 Nov 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    /** 9 Nov 2026 – 22 Nov 2026, or the one day it is. */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " – " + day(last);
    }

    /** November 2026. */
    public String month(YearMonth month) {
        return written(month.atDay(1), "LLLL yyyy");
    }

    /** Sun 22 Nov. */
    public String shortDay(LocalDate day) {
        return written(day, PageSentences.of("date.short"));
    }

    /** Sunday 22 November 2026. */
    public String longDay(LocalDate day) {
        return written(day, PageSentences.of("date.long"));
    }

    /** 3 April 2026 (day first): what a date of a file means if it is read like that; short enough for a phone. */
    public String reading(Optional<LocalDate> day, String order) {
        return day.map(read -> written(read, PageSentences.of("date.day")) + " (" + order + ")")
                .orElse(order);
    }

    /** Sun. */
    public String weekday(LocalDate day) {
        return written(day, "EEE");
    }

    private static String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    /** The day a moment falls on. */
    public String dayOf(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    /** The last whole day before a moment: of something that ends at midnight. */
    public String lastDayBefore(Instant moment) {
        return day(LocalDate.ofInstant(moment.minusNanos(1), zone));
    }

    /** 22 Nov 2026, 14:30. */
    public String moment(Instant moment) {
        return dayOf(moment) + ", " + time(LocalTime.ofInstant(moment, zone));
    }

    /** 22 Nov 2026, 14:30 (Europe/Berlin): for a reader whose own clock nobody knows. */
    public String momentIn(Instant moment, ZoneId place) {
        var there = moment.atZone(place);
        return day(there.toLocalDate()) + ", " + time(there.toLocalTime()) + " (" + place.getId() + ")";
    }

    /** 14:30, or 2:30 pm. */
    public String time(LocalTime time) {
        String pattern = clock == ClockFormat.HOURS_24 ? "HH:mm" : "h:mm a";
        return DateTimeFormatter.ofPattern(pattern, locale()).format(time);
    }

    /** Of whom a consent was given to. */
    public String nameOf(GivenConsent consent) {
        return consent.recipientName().isEmpty() ? PageSentences.of("sharing.left") : consent.recipientName();
    }

    /** Which days of data a consent opens. */
    public String windowOf(GivenConsent consent) {
        return window(consent.window());
    }

    /** Which days of data a window holds: only 2 Mar 2026 – 15 Mar 2026. */
    public String window(DateWindow window) {
        if (window.hasFirst() && window.hasLast()) {
            return PageSentences.of(
                    "sharing.days.only", window.isOneDay() ? day(window.first()) : days(window.first(), window.last()));
        }
        if (window.hasFirst()) {
            return PageSentences.of("sharing.days.from", day(window.first()));
        }
        return window.hasLast()
                ? PageSentences.of("sharing.days.to", day(window.last()))
                : PageSentences.of("sharing.days.all");
    }

    /** What a service says in no language yet. */
    public String phrase(Phrase phrase) {
        return ServerPhrases.say(phrase, PageSentences.language());
    }

    /** How far a device's clock is from the right time: 3 min ahead. */
    public String clock(Duration ahead) {
        long minutes = Math.round(ahead.abs().toSeconds() / 60.0);
        if (minutes == 0) {
            return PageSentences.of("clock.right");
        }
        return PageSentences.of(ahead.isNegative() ? "clock.behind" : "clock.ahead", minutes);
    }

    public ZoneId getZone() {
        return zone;
    }

    private static Locale locale() {
        Locale language = PageSentences.language();
        return language.getLanguage().equals("en") && language.getCountry().isEmpty() ? Locale.UK : language;
    }
}
