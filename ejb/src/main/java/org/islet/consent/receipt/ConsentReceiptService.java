package org.islet.consent.receipt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.account.AccountPreferences;
import org.islet.account.access.Guarded;
import org.islet.consent.ConsentId;
import org.islet.consent.ConsentService;
import org.islet.consent.DataClass;
import org.islet.consent.GivenConsent;
import org.islet.consent.NeedsConsent;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.PossibleRecipient;
import org.islet.consent.Recipient;
import org.islet.consent.Sharing;
import org.islet.patient.PatientId;
import org.islet.patient.Patients;
import org.islet.reports.pdf.ReceiptRenderer;

/** The door to receipts: for the patient, and for those who decide for them. */
@Stateless
@Guarded
public class ConsentReceiptService {

    @Inject
    private ConsentService consents;

    @Inject
    private Patients patients;

    @Inject
    private AccountPreferences preferences;

    /** Of a consent that holds or has ended. */
    @NeedsConsent(DataClass.SHARING)
    public ConsentReceipt receipt(PatientId patient, ConsentId id, Locale language) {
        Sharing sharing = consents.sharing(patient);
        GivenConsent given = sharing.given().stream()
                .filter(consent -> consent.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchConsent::new);
        var words = new ReceiptWords(language, preferences.of(patient));
        return new ConsentReceipt(
                words.fileName(given),
                ReceiptRenderer.render(
                        words.of(patients.profile(patient), given, clinicOf(given.recipient(), sharing.possible()))));
    }

    private static Optional<String> clinicOf(Recipient recipient, List<PossibleRecipient> all) {
        return all.stream()
                .filter(possible -> possible.recipient().equals(recipient))
                .map(PossibleRecipient::clinicName)
                .findFirst();
    }
}
