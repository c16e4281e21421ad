package org.islet.web.account;

import java.util.ArrayList;
import java.util.List;
import org.islet.account.Preferences;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;
import org.islet.reports.model.DayPeriods;

/** What a form asks about a person's day: when each of its periods begins. */
public class DayPeriodsForm {

    private final List<Begin> begins = new ArrayList<>();

    static DayPeriodsForm of(DayPeriods periods) {
        var form = new DayPeriodsForm();
        List<String> begins = periods.begins();
        for (DayPeriods.Kind kind : DayPeriods.Kind.values()) {
            form.begins.add(new Begin(kind.named(), begins.get(kind.ordinal())));
        }
        return form;
    }

    /** @throws UnacceptableValue where these are no day */
    DayPeriods toDayPeriods() {
        return Preferences.dayPeriods(begins.stream().map(Begin::getAt).toList());
    }

    public List<Begin> getBegins() {
        return begins;
    }

    /** One answer. */
    public static class Begin {

        private final Phrase name;
        private String at;

        Begin(Phrase name, String at) {
            this.name = name;
            this.at = at;
        }

        public Phrase getName() {
            return name;
        }

        /** Hours and minutes. */
        public String getAt() {
            return at;
        }

        public void setAt(String at) {
            this.at = at;
        }
    }
}
