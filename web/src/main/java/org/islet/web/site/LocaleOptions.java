package org.islet.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.islet.web.language.Languages;

/** Countries, time zones and languages to choose from, in the reader's language. */
@Named
@RequestScoped
public class LocaleOptions {

    private static final Set<String> CONTINENTS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    public List<SelectItem> getCountries() {
        Locale locale = PageSentences.language();
        Collator alphabet = Collator.getInstance(locale);
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new SelectItem(code, new Locale("", code).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(SelectItem::getLabel, alphabet))
                .toList();
    }

    /** The cities of the zone database, and UTC. */
    public List<SelectItem> getZones() {
        List<SelectItem> zones = new ArrayList<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && CONTINENTS.contains(id.substring(0, id.indexOf('/'))))
                .sorted()
                .forEach(id -> zones.add(new SelectItem(id, id.replace('_', ' ').replace("/", " / "))));
        zones.add(new SelectItem("UTC", "UTC"));
        return zones;
    }

    /** From Monday on. */
    public List<SelectItem> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day ->
                        new SelectItem(day, day.getDisplayName(TextStyle.FULL_STANDALONE, PageSentences.language())))
                .toList();
    }

    /** Only languages whose words exist. */
    public List<SelectItem> getLanguages() {
        return Languages.OFFERED.stream()
                .map(language -> new SelectItem(language.getLanguage(), language.getDisplayLanguage(language)))
                .toList();
    }
}
