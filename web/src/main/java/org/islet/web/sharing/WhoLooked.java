package org.islet.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.islet.audit.Access;
import org.islet.audit.AccessQuery;
import org.islet.audit.AuditService;
import org.islet.patient.PatientId;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** Who looked at the patient's data, newest first, a page at a time; which page, its address says. */
@Named
@RequestScoped
public class WhoLooked {

    private static final int ON_A_PAGE = 50;

    private @Nullable String own;
    private @Nullable String page;
    private @Nullable Integer total;
    private @Nullable List<Access> rows;

    @Inject
    private AuditService audit;

    @Inject
    private Whose whose;

    /** How many there are on all pages. */
    public int getTotal() {
        if (total == null) {
            total = audit.countOfAccessesTo(patient(), isWithOwn());
        }
        return total;
    }

    public List<Access> getRows() {
        if (rows == null) {
            rows = getTotal() == 0
                    ? List.of()
                    : audit.accessesTo(patient(), new AccessQuery(isWithOwn(), getFirst() - 1, ON_A_PAGE));
        }
        return rows;
    }

    /** The place of the page's first in the whole list, from 1. */
    public int getFirst() {
        return (getNumber() - 1) * ON_A_PAGE + 1;
    }

    public int getLast() {
        return Math.min(getTotal(), getNumber() * ON_A_PAGE);
    }

    /** The page that is shown, from 1: the one asked for, as far as there are so many. */
    public int getNumber() {
        return Math.min(asked(), Math.max(1, (getTotal() + ON_A_PAGE - 1) / ON_A_PAGE));
    }

    public boolean isMoreThanAPage() {
        return getTotal() > ON_A_PAGE;
    }

    /** What is no number of a page is the first one's. */
    private int asked() {
        return page != null && page.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(page) : 1;
    }

    private PatientId patient() {
        return whose.patient();
    }

    /** Whether the patient's own looks are listed too. */
    public boolean isWithOwn() {
        return own != null;
    }

    public @Nullable String getOwn() {
        return own;
    }

    public void setOwn(@Nullable String own) {
        this.own = own;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
