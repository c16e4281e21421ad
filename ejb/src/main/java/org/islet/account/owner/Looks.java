package org.islet.account.owner;

import java.util.Locale;
import java.util.Objects;
import org.islet.reports.habit.Palette;

/** What every page of somebody obeys, whatever is on it: the language it is in, and its colours. */
public record Looks(Locale language, Palette palette) {

    public Looks {
        Objects.requireNonNull(language);
        Objects.requireNonNull(palette);
    }
}
