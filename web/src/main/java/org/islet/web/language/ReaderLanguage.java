package org.islet.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language a page answers in: what its reader's account says, or else what a visitor chose or their browser asks for. */
@RequestScoped
public class ReaderLanguage {

    private @Nullable Locale chosen;

    @Inject
    private ReaderLooks looks;

    @Inject
    private HttpServletRequest request;

    public Locale locale() {
        Locale known = chosen;
        if (known == null) {
            known = looks.get()
                    .map(own -> Languages.best(List.of(own.language())))
                    .orElseGet(() -> Languages.ofVisitor(request));
            chosen = known;
        }
        return known;
    }
}
