package org.islet.upload;

import java.util.Objects;
import org.islet.account.AccountId;
import org.islet.devices.upload.UploadReceipt;
import org.islet.patient.PatientId;

/** That bytes are stored for good, for whom, and by whom they were sent. */
public record Receipt(UploadReceipt stored, PatientId patient, AccountId sentBy) {

    public Receipt {
        Objects.requireNonNull(stored);
        Objects.requireNonNull(patient);
        Objects.requireNonNull(sentBy);
    }
}
