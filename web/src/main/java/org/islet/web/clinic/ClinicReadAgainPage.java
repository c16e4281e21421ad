package org.islet.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.islet.record.redecoding.ClinicRedecoding;
import org.islet.record.redecoding.ClinicRedecodingService;
import org.islet.record.redecoding.DifferenceOutdated;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.islet.web.site.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Where an administrator has the stored files of all who share with the clinic read again; in numbers only. */
@Named
@RequestScoped
public class ClinicReadAgainPage {

    private @Nullable ClinicRedecoding standing;

    @Inject
    private ClinicRedecodingService redecoding;

    @Inject
    private Notices notices;

    public ClinicRedecoding getStanding() {
        if (standing == null) {
            standing = redecoding.standing();
        }
        return standing;
    }

    public String start() {
        redecoding.start();
        return PageAddress.CLINIC_READ_AGAIN.redirect();
    }

    public String apply() {
        try {
            redecoding.apply(String.valueOf(RequestParameters.parameter("shown")));
        } catch (DifferenceOutdated others) {
            notices.trouble(others);
        }
        return PageAddress.CLINIC_READ_AGAIN.redirect();
    }
}
