package org.islet.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.islet.consent.ConsentId;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.UnacceptableConsent;
import org.islet.consent.emergency.EmergencyReviewService;
import org.islet.consent.emergency.Finding;
import org.islet.consent.emergency.NewReview;
import org.islet.consent.emergency.ReviewedAccess;
import org.islet.platform.UnacceptableValue;
import org.islet.web.address.PageAddress;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** Where an administrator reads which access was taken in emergencies, and says of each what the clinic finds. */
@Named
@RequestScoped
public class EmergencyReviewsPage {

    private @Nullable List<ReviewedAccess> known;

    @Inject
    private EmergencyReviewService reviews;

    @Inject
    private Notices notices;

    /** What the form beside an access says, by its fields' names. */
    public String review(String access, Finding finding, @Nullable String note) {
        try {
            reviews.review(new ConsentId(NamedInForm.id(access)), new NewReview(finding, Optional.ofNullable(note)));
            notices.say("emergencyReviews.said");
        } catch (NoSuchConsent | UnacceptableConsent | UnacceptableValue notLikeThis) {
            notices.trouble(notLikeThis);
        }
        return PageAddress.EMERGENCY_REVIEWS.redirect();
    }

    public List<ReviewedAccess> getWaiting() {
        return all().stream().filter(each -> each.access().review().isEmpty()).toList();
    }

    public List<ReviewedAccess> getReviewed() {
        return all().stream().filter(each -> each.access().review().isPresent()).toList();
    }

    private List<ReviewedAccess> all() {
        List<ReviewedAccess> all = known;
        if (all == null) {
            all = reviews.list();
            known = all;
        }
        return all;
    }
}
