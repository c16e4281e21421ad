package org.islet.web.logbook;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.regex.Pattern;
import org.islet.web.site.PageSentences;
import org.jspecify.annotations.Nullable;

/** An amount as people write it, with a point or a comma; what could be thousands or decimals is asked again. */
@FacesConverter("amount")
public class AmountConverter implements Converter<Double> {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,6}([.,]\\d{1,4})?");

    @Override
    public @Nullable Double getAsObject(FacesContext context, UIComponent field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.strip();
        if (!AMOUNT.matcher(written).matches()) {
            String sentence = PageSentences.of("logbook.amount.unreadable");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        return Double.valueOf(written.replace(',', '.'));
    }

    /** With the decimal sign of the reader's language, and without signs between thousands. */
    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable Double amount) {
        return amount == null ? "" : written(amount);
    }

    static String written(double amount) {
        return new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(PageSentences.language())).format(amount);
    }
}
