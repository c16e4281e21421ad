package org.islet.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.islet.account.password.TooManyAttempts;
import org.islet.account.password.UnacceptablePassword;
import org.islet.enrolment.InvitationNotValid;
import org.islet.enrolment.InvitationService;
import org.islet.enrolment.UnacceptableSignUp;
import org.islet.web.site.Notices;
import org.islet.web.site.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Joining a clinic with the code of an invitation, and opening a clinic with the operator's set-up code. */
@Named
@RequestScoped
public class InvitationPage {

    private final StaffForm staff = new StaffForm();
    private String code = "";
    private String clinicName = "";

    @Inject
    private InvitationService invitations;

    @Inject
    private OpenedAccount opened;

    @Inject
    private Notices notices;

    /** The link of a letter brings it along. */
    @PostConstruct
    void ask() {
        code = Optional.ofNullable(RequestParameters.parameter("code")).orElse("");
    }

    /** Once a clinic was opened with the code in force there is no such page. */
    public void lookForSetUp() throws IOException {
        if (!invitations.isSetUpOffered()) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            context.responseComplete();
        }
    }

    public @Nullable String accept() {
        return opened(() -> invitations.accept(code.strip(), staff.toStaffSignUp()));
    }

    public @Nullable String openClinic() {
        return opened(() -> invitations.openClinic(code.strip(), clinicName.strip(), staff.toStaffSignUp()));
    }

    private @Nullable String opened(Runnable opening) {
        try {
            opening.run();
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
            return null;
        } catch (UnacceptablePassword
                | UnacceptableSignUp
                | InvitationNotValid
                | IllegalArgumentException notLikeThis) {
            notices.trouble(notLikeThis);
            return null;
        }
        return opened.goOn(staff.getEmail().strip(), staff.typedPassword(), "invitation.done");
    }

    public StaffForm getStaff() {
        return staff;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getClinicName() {
        return clinicName;
    }

    public void setClinicName(String clinicName) {
        this.clinicName = clinicName;
    }
}
