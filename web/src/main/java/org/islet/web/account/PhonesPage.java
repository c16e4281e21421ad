package org.islet.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.islet.account.authorization.ProgramName;
import org.islet.neighbour.Neighbour;
import org.islet.neighbour.NeighbourId;
import org.islet.neighbour.NeighbourService;
import org.islet.neighbour.NewNeighbour;
import org.islet.neighbour.NoSuchNeighbour;
import org.islet.neighbour.TooManyNeighbours;
import org.islet.patient.PatientId;
import org.islet.upload.TooManyUploads;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** The apps on a person's phone that may send: let in, their secret shown once, listed, withdrawn. */
@Named
@ViewScoped
public class PhonesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private transient @Nullable NewNeighbour made;
    private transient @Nullable List<Neighbour> all;

    @Inject
    private transient NeighbourService neighbours;

    @Inject
    private transient Whose whose;

    @Inject
    private transient Notices notices;

    public void letIn() {
        try {
            made = neighbours.letIn(own(), new ProgramName(name));
            name = "";
        } catch (IllegalArgumentException | TooManyNeighbours notLikeThis) {
            notices.trouble(notLikeThis);
        }
        all = null;
    }

    public void withdraw(String neighbour) {
        try {
            neighbours.withdraw(own(), new NeighbourId(NamedInForm.id(neighbour)));
            notices.say("phones.removed");
        } catch (NoSuchNeighbour already) {
            notices.trouble(already);
        }
        all = null;
        made = null;
    }

    public void readNow() {
        try {
            neighbours.readNow(own());
            notices.say("phones.reading");
        } catch (TooManyUploads refused) {
            notices.trouble(refused);
        }
        all = null;
    }

    private PatientId own() {
        return whose.patient();
    }

    public List<Neighbour> getAll() {
        if (all == null) {
            all = neighbours.of(own());
        }
        return all;
    }

    public @Nullable NewNeighbour getMade() {
        return made;
    }

    /** As xDrip+ wants it: the secret before the host, and the interface's part behind. */
    public String getXdripAddress() {
        return made == null
                ? ""
                : made.neighbour().baseAddress().replaceFirst("://", "://" + made.secret() + "@") + "/api/v1/";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
