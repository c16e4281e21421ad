package org.islet.web.whose;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.account.Caller;
import org.islet.account.NotSignedIn;
import org.islet.account.relation.RelatedPatient;
import org.islet.account.relation.RelationService;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;
import org.islet.web.address.PageAddress;
import org.jspecify.annotations.Nullable;

/**
 * Whose page it is. The address says it and nothing else, so that two pages with two children beside each other never mix;
 * services decide who may.
 */
@Named
@RequestScoped
public class Whose {

    /** What the address of a page names its patient by, where it is not the reader's own. */
    public static final String NAME = "patient";

    /** As many as there are colours for days in the look, but for the last, which is grey. */
    private static final int COLOURS = 6;

    /** From so long before its end on, every page says that deciding for somebody ends. */
    private static final Duration SOON = Duration.ofDays(180);

    @Inject
    private HttpServletRequest request;

    @Inject
    private RelationService relations;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private @Nullable List<RelatedPatient> all;

    /** The patient the page is about: the one the address names, or else the reader. */
    public PatientId patient() {
        return isNamed()
                ? addressed().orElseThrow(NoSuchPatient::new)
                : caller.patient().orElseThrow(NotSignedIn::new);
    }

    /** The same for a file: nothing where the address names nobody the reader may act for. */
    public Optional<PatientId> named() {
        return isNamed()
                ? other().map(RelatedPatient::patient).or(() -> addressed().filter(caller::isPatient))
                : caller.patient();
    }

    /** Whether it is the reader's own, and nobody's else: not of a patient who shares with them either. */
    public boolean isMe() {
        return !isNamed() || addressed().filter(caller::isPatient).isPresent();
    }

    /** Whether it is somebody the reader acts for, and not the reader. */
    public boolean isOther() {
        return other().isPresent();
    }

    /** That patient's id; null on a page of the reader's own. */
    public @Nullable String getId() {
        return other().map(known -> known.patient().toString()).orElse(null);
    }

    public String getName() {
        return other().map(known -> known.name().full()).orElse("");
    }

    /** The key of the word for how the reader stands to them. */
    public String getRelation() {
        return other().map(known -> known.relation().name()).orElse("SELF");
    }

    /** Whether the reader decides for the patient, or is the patient. */
    public boolean isDeciding() {
        return !isNamed() || addressed().filter(caller::decidesFor).isPresent();
    }

    /** When the reader no longer decides; null unless that is soon. */
    public @Nullable Instant getEndsSoon() {
        return other().filter(known -> known.relation().decides())
                .flatMap(RelatedPatient::until)
                .filter(end -> end.isBefore(clock.instant().plus(SOON)))
                .orElse(null);
    }

    /** The colour of the band, from 1; always the same for the same patient. */
    public int colourOf(PatientId patient) {
        return Math.floorMod(patient.value().hashCode(), COLOURS) + 1;
    }

    public int getColour() {
        return other().map(known -> colourOf(known.patient())).orElse(0);
    }

    /** Whom the reader may act for, themselves first; asked once a page. */
    public List<RelatedPatient> getAll() {
        List<RelatedPatient> found = all;
        if (found == null) {
            found = caller.isSignedIn() ? relations.mine() : List.of();
            all = found;
        }
        return found;
    }

    public boolean isActingForOthers() {
        return caller.identity()
                .map(known -> known.relations().stream().anyMatch(each -> !caller.isPatient(each.patient())))
                .orElse(false);
    }

    private Optional<RelatedPatient> other() {
        Optional<PatientId> named = isActingForOthers() ? addressed() : Optional.empty();
        return named.filter(patient -> !caller.isPatient(patient)).flatMap(patient -> getAll().stream()
                .filter(each -> each.patient().equals(patient))
                .findFirst());
    }

    private boolean isNamed() {
        return written().isPresent();
    }

    /** Empty too where what the address says is no id. */
    private Optional<PatientId> addressed() {
        return written().flatMap(PatientId::parse);
    }

    /**
     * What the address says, and never a form: asked for its parameters, a request with files in it is read at once, by
     * whoever stands before the page's own limit. A page that is nobody's but the reader's names nobody.
     */
    private Optional<String> written() {
        boolean isOfReader = PageAddress.ofPath(request.getServletPath())
                .filter(page -> !page.isOfPatient())
                .isPresent();
        return isOfReader
                ? Optional.empty()
                : Stream.ofNullable(request.getQueryString())
                        .flatMap(query -> Stream.of(query.split("&")))
                        .map(part -> part.split("=", 2))
                        .filter(part -> part.length == 2 && NAME.equals(plain(part[0])))
                        .map(part -> plain(part[1]).strip())
                        .filter(id -> !id.isEmpty())
                        .findFirst();
    }

    /** As whoever asks for a parameter reads it; what cannot be read so stands for nobody. */
    private static String plain(String escaped) {
        try {
            return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            return escaped;
        }
    }
}
