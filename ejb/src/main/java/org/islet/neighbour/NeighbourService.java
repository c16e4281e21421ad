package org.islet.neighbour;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.islet.account.Caller;
import org.islet.account.RelatedPeople;
import org.islet.account.Scope;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.account.authorization.ProgramName;
import org.islet.account.token.IssuedToken;
import org.islet.account.token.PhoneProof;
import org.islet.account.token.PhoneTokens;
import org.islet.account.token.TokenId;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.mail.Letters;
import org.islet.patient.PatientId;
import org.islet.platform.Secret;
import org.islet.upload.GatheredFiles;

/** The door to programs on phones: let one in, see how it goes, withdraw its leave; and the door such a program knocks at. */
@Stateless
@Guarded
public class NeighbourService {

    private static final int MOST = 10;
    private static final int ADDRESS_BYTES = 12;

    /** A phone that was without a network for a day sends what it kept, one by one. */
    private static final int MOST_IN_TEN_MINUTES = 1000;

    private static final String ADDRESS = "api/v1/neighbours/";

    @Inject
    private Neighbours neighbours;

    @Inject
    private Inbox inbox;

    @Inject
    private Gathering gathering;

    @Inject
    private GatheredFiles files;

    @Inject
    private PhoneTokens tokens;

    @Inject
    private RelatedPeople people;

    @Inject
    private Letters letters;

    @Inject
    private AuditLines audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Lets a program in, by the name its owner gives it; the answer holds its secret, which reaches no further than the caller. */
    @OwnerOnly({Scope.ACCOUNT, Scope.UPLOAD})
    public NewNeighbour letIn(PatientId patient, ProgramName name) {
        if (neighbours.of(patient).size() >= MOST) {
            throw new TooManyNeighbours(MOST);
        }
        IssuedToken issued = tokens.issue(caller.account(), name.value());
        String address = HexFormat.of().formatHex(Secret.bytes(ADDRESS_BYTES));
        neighbours.add(
                patient,
                caller.account(),
                issued.token().id(),
                address,
                issued.token().name());
        audit.record(patient, AuditAct.of("let-phone-in"));
        List<Neighbour> made = shown(patient, neighbours.at(address).stream().toList());
        return new NewNeighbour(made.get(0), issued.secret());
    }

    /** The newest first; those that were withdrawn are gone. */
    @OwnerOnly(Scope.ACCOUNT)
    public List<Neighbour> of(PatientId patient) {
        return shown(patient, neighbours.of(patient));
    }

    /** From now on it sends nothing; what it sent stays, and what waits is read. */
    @OwnerOnly(Scope.ACCOUNT)
    public void withdraw(PatientId patient, NeighbourId id) {
        Neighbours.Kept kept = neighbours.find(patient, id).orElseThrow(NoSuchNeighbour::new);
        neighbours.withdraw(kept);
        tokens.revoke(caller.account(), kept.account(), kept.token());
        audit.record(patient, AuditAct.of("sent-phone-away"));
    }

    /** Has read what waits, but for treatments a program may still change. */
    @OwnerOnly(Scope.ACCOUNT)
    public void readNow(PatientId patient) {
        for (Neighbours.Kept kept : neighbours.of(patient)) {
            var due = new Inbox.Due(patient, kept.id(), kept.account(), kept.name());
            Optional<Long> size = gathering.gather(due);
            size.ifPresent(files::haveRead);
        }
    }

    /** Whether this program may send: its secret belongs to this address. For what it asks before it does. */
    @OwnerOnly(Scope.UPLOAD)
    public Instant knock(String address, PhoneProof proof) {
        sender(address, proof);
        return clock.instant();
    }

    /** Keeps what it sent, before it is answered; nothing of it is understood yet. */
    @OwnerOnly(Scope.UPLOAD)
    public Taken take(String address, PhoneProof proof, Verb verb, String collection, String record, PackedBody body) {
        Neighbours.Kept sender = sender(address, proof);
        if (sender.sentInWindow() >= MOST_IN_TEN_MINUTES) {
            throw new TooManyBodies(MOST_IN_TEN_MINUTES);
        }
        try {
            var sent = SentBody.of(verb, collection, record, body.unpacked());
            inbox.requireRoom(sender);
            boolean isRepeat = !sent.names().isEmpty() && inbox.put(sender, sent);
            return new Taken(sent.names(), isRepeat, clock.instant());
        } catch (UnacceptableBody | BodyTooLarge | InboxFull refused) {
            neighbours.refused(sender);
            throw refused;
        }
    }

    /** The secret of another program, or of another patient's, opens nothing here. */
    private Neighbours.Kept sender(String address, PhoneProof proof) {
        Optional<TokenId> token = tokens.of(proof);
        return neighbours
                .at(address)
                .filter(kept -> token.filter(kept.token()::equals).isPresent())
                .filter(kept -> caller.decidesFor(kept.patient()))
                .orElseThrow(NoSuchNeighbour::new);
    }

    /** What somebody let in who decides no more sends nothing, whatever its token says. */
    private List<Neighbour> shown(PatientId patient, List<Neighbours.Kept> kept) {
        Map<TokenId, Instant> counting = kept.stream()
                .map(Neighbours.Kept::account)
                .distinct()
                .filter(people.deciding(patient)::contains)
                .flatMap(account -> tokens.of(account).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return kept.stream()
                .map(each -> each.shown(
                        letters.link(ADDRESS + each.address()), Optional.ofNullable(counting.get(each.token()))))
                .toList();
    }
}
