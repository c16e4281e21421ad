package org.islet.web.site;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** A box that has to be ticked to go on. */
@FacesValidator("requiredTick")
public class RequiredTick implements Validator<Boolean> {

    @Override
    public void validate(FacesContext context, UIComponent box, Boolean value) {
        if (!Boolean.TRUE.equals(value)) {
            String sentence = PageSentences.of("field.tick");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
    }
}
