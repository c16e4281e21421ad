package org.islet.web.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.islet.devices.event.GlucoseUnit;

/** What most people would answer, to begin with: the country of their browser's language, and the unit of their country. */
final class UsualPreferences {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Languages that say where most of their readers live, as long as the browser names no country. */
    private static final Map<String, String> HOME_OF_LANGUAGE = Map.ofEntries(
            Map.entry("cs", "CZ"),
            Map.entry("da", "DK"),
            Map.entry("de", "DE"),
            Map.entry("el", "GR"),
            Map.entry("et", "EE"),
            Map.entry("fi", "FI"),
            Map.entry("fr", "FR"),
            Map.entry("hu", "HU"),
            Map.entry("is", "IS"),
            Map.entry("it", "IT"),
            Map.entry("ja", "JP"),
            Map.entry("ko", "KR"),
            Map.entry("lt", "LT"),
            Map.entry("lv", "LV"),
            Map.entry("nb", "NO"),
            Map.entry("nl", "NL"),
            Map.entry("nn", "NO"),
            Map.entry("no", "NO"),
            Map.entry("pl", "PL"),
            Map.entry("ro", "RO"),
            Map.entry("sk", "SK"),
            Map.entry("sl", "SI"),
            Map.entry("sv", "SE"),
            Map.entry("tr", "TR"),
            Map.entry("uk", "UA"));

    /** Where meters show mmol/L; elsewhere they show mg/dL. */
    private static final Set<String> IN_MMOL = Set.of(
            "AU", "BA", "BG", "BY", "CA", "CH", "CN", "CZ", "DK", "EE", "FI", "GB", "GG", "HK", "HR", "HU", "IE", "IM",
            "IS", "JE", "KZ", "LT", "LV", "ME", "MK", "MT", "MY", "NL", "NO", "NZ", "RS", "RU", "SE", "SG", "SI", "SK",
            "UA", "ZA");

    private UsualPreferences() {}

    /**
     * A browser that asks for German without saying whose, and then for American English as its maker set it, is not in
     * America: a country counts with the first language only.
     *
     * @param wanted the languages of the browser, the best first
     */
    static Optional<String> country(List<Locale> wanted) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        String first = wanted.get(0).getLanguage();
        return wanted.stream()
                .filter(language -> language.getLanguage().equals(first))
                .map(Locale::getCountry)
                .filter(COUNTRIES::contains)
                .findFirst()
                .or(() -> Optional.ofNullable(HOME_OF_LANGUAGE.get(first)));
    }

    static GlucoseUnit unit(String country) {
        return IN_MMOL.contains(country) ? GlucoseUnit.MMOL_PER_L : GlucoseUnit.MG_PER_DL;
    }
}
