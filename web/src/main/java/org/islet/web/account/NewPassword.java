package org.islet.web.account;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.account.owner.AccountService;
import org.islet.account.password.UnacceptablePassword;
import org.islet.web.language.Sentences;
import org.islet.web.site.PageSentences;
import org.jspecify.annotations.Nullable;

/**
 * The rules for a new password, asked where it is typed and as soon as its form is sent; the service asks again. The
 * person's own words are those typed in the same form.
 */
@FacesValidator("newPassword")
public class NewPassword implements Validator<String> {

    private static final List<String> OWN_WORDS = List.of("email", "given", "family");

    @Override
    public void validate(FacesContext context, UIComponent field, @Nullable String typed) {
        if (typed == null) {
            return;
        }
        try {
            CDI.current()
                    .select(AccountService.class)
                    .get()
                    .checkNewPassword(typed, ownWords(field).toList());
        } catch (UnacceptablePassword tooWeak) {
            String sentence = Sentences.of(tooWeak, PageSentences.language());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), tooWeak);
        }
    }

    private static Stream<String> ownWords(UIComponent field) {
        return OWN_WORDS.stream()
                .map(id -> Optional.ofNullable(field.findComponent(id))
                        .filter(UIInput.class::isInstance)
                        .map(UIInput.class::cast)
                        .map(input -> input.getSubmittedValue() == null ? input.getValue() : input.getSubmittedValue())
                        .map(Object::toString))
                .flatMap(Optional::stream);
    }
}
