package org.islet.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.web.language.Languages;

/** The languages a page can be had in besides the one it is in, each by its own name, and the way back to the page. */
@Named
@RequestScoped
public class OtherLanguages {

    /** One of them; a name is said in the language it names. */
    public record Choice(String tag, String name) {

        private static Choice of(Locale language) {
            return new Choice(language.toLanguageTag(), language.getDisplayLanguage(language));
        }

        public String getTag() {
            return tag;
        }

        public String getName() {
            return name;
        }
    }

    @Inject
    private HttpServletRequest request;

    public List<Choice> getChoices() {
        Locale shown = PageSentences.language();
        return Languages.OFFERED.stream()
                .filter(language -> !language.getLanguage().equals(shown.getLanguage()))
                .map(Choice::of)
                .toList();
    }

    /** With where a person is on the way to, also after a form was sent; a page whose address says too much, without it. */
    public String getBack() {
        return Optional.ofNullable(RequestParameters.parameter(Goal.NAME))
                .flatMap(Goal::parse)
                .map(Goal::signIn)
                .or(() -> Goal.of(request).map(Goal::address))
                .orElseGet(request::getServletPath);
    }
}
