package org.islet.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.account.AccountId;
import org.islet.account.ClinicianName;
import org.islet.account.StaffMembers;
import org.islet.clinic.Clinics;
import org.islet.clinic.NamedClinic;
import org.islet.consent.Recipient.Clinician;
import org.islet.consent.Recipient.WholeClinic;

/** Who can receive a consent here, by name. */
@ApplicationScoped
class Recipients {

    @Inject
    private StaffMembers staff;

    @Inject
    private Clinics clinics;

    /** Each clinic, followed by its clinicians. */
    List<PossibleRecipient> all() {
        List<ClinicianName> clinicians = staff.clinicians();
        return clinics.all().stream()
                .flatMap(clinic -> Stream.concat(
                        Stream.of(new PossibleRecipient(new WholeClinic(clinic.id()), clinic.name(), clinic.name())),
                        clinicians.stream()
                                .filter(clinician -> clinician.clinic().equals(clinic.id()))
                                .map(clinician -> one(clinician, clinic))
                                .sorted(java.util.Comparator.comparing(PossibleRecipient::name))))
                .toList();
    }

    Map<Recipient, String> names() {
        return names(all());
    }

    private static Map<Recipient, String> names(List<PossibleRecipient> possible) {
        return possible.stream().collect(Collectors.toMap(PossibleRecipient::recipient, PossibleRecipient::name));
    }

    /** Those of consents given, and so of clinicians too who have left since. */
    Map<Recipient, String> names(Collection<Recipient> given, List<PossibleRecipient> possible) {
        Map<Recipient, String> names = new HashMap<>(names(possible));
        List<AccountId> clinicians = given.stream()
                .filter(Clinician.class::isInstance)
                .map(clinician -> ((Clinician) clinician).account())
                .toList();
        staff.names(clinicians).forEach((account, name) -> names.putIfAbsent(new Clinician(account), name.full()));
        return names;
    }

    private static PossibleRecipient one(ClinicianName clinician, NamedClinic clinic) {
        return new PossibleRecipient(
                new Clinician(clinician.account()), clinician.name().full(), clinic.name());
    }
}
