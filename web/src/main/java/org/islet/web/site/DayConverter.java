package org.islet.web.site;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.islet.platform.IsoTime;
import org.jspecify.annotations.Nullable;

/** A day in a field of type {@code date}, which browsers always send as 2026-11-22. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return IsoTime.day(text.strip());
        } catch (DateTimeParseException notADay) {
            String sentence = PageSentences.of("field.day");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), notADay);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
