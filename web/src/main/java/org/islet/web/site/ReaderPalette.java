package org.islet.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.islet.account.owner.Looks;
import org.islet.reports.habit.Palette;
import org.islet.web.language.ReaderLooks;

/** The colours of a page: what its reader's account says; those of visitors are the standard ones. */
@Named
@RequestScoped
public class ReaderPalette {

    @Inject
    private ReaderLooks looks;

    /** For the style sheet. */
    public String getId() {
        return looks.get().map(Looks::palette).orElse(Palette.STANDARD).id();
    }
}
