package org.islet.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.islet.consent.DataClass;
import org.islet.consent.DateWindow;
import org.islet.consent.NewConsent;
import org.islet.consent.Purpose;
import org.islet.consent.Recipient;
import org.jspecify.annotations.Nullable;

/** How much of their data a patient is about to share, as the form has it. */
@Named
@RequestScoped
public class SharedPart {

    private DataClass much = DataClass.REPORTS;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    /** @throws org.islet.platform.UnacceptableValue where the days are the wrong way round */
    NewConsent with(Recipient recipient, Optional<Instant> until) {
        var window = new DateWindow(
                Optional.ofNullable(firstDay).orElse(DateWindow.ALL.first()),
                Optional.ofNullable(lastDay).orElse(DateWindow.ALL.last()));
        return new NewConsent(recipient, Set.of(much), window, Purpose.TREATMENT, until);
    }

    public DataClass getMuch() {
        return much;
    }

    public void setMuch(DataClass much) {
        this.much = much;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
