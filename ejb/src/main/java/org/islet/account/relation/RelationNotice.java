package org.islet.account.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.islet.account.Account;
import org.islet.account.AccountId;
import org.islet.account.Accounts;
import org.islet.account.Relation;
import org.islet.mail.LetterText;
import org.islet.mail.Letters;
import org.islet.patient.PatientId;
import org.islet.patient.Patients;

/** The letters about who acts for whom. */
@ApplicationScoped
class RelationNotice {

    @Inject
    private Accounts accounts;

    @Inject
    private Patients patients;

    @Inject
    private Letters letters;

    /**
     * Tells these accounts; one whose address was never confirmed may be another's and is told nothing.
     *
     * @param about who acts for the patient now, or did
     */
    void tell(LetterText text, PatientId patient, Actor about, Collection<AccountId> readers) {
        write(text, patient, about, number(about.relation()), readers);
    }

    /** Tells a guardian that it ends soon, and whether it goes on with others. */
    void tellOfEnd(PatientId patient, Actor guardian, boolean othersGoOn) {
        write(LetterText.RELATION_ENDING, patient, guardian, othersGoOn ? 1 : 0, List.of(guardian.account()));
    }

    private void write(LetterText text, PatientId patient, Actor about, int number, Collection<AccountId> readers) {
        String name = patients.profile(patient).name().full();
        readers.stream()
                .distinct()
                .flatMap(reader -> accounts.find(reader).stream())
                .filter(Account::isEmailConfirmed)
                .forEach(reader -> letters.post(text.to(
                        reader.email(),
                        reader.preferences().language(),
                        about.name().full(),
                        number,
                        name,
                        letters.link("people"))));
    }

    /** What the letter's choice of words goes by. */
    static int number(Relation relation) {
        return switch (relation) {
            case CARER -> 0;
            case GUARDIAN -> 1;
            case SELF -> 2;
        };
    }
}
