package org.islet.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.islet.enrolment.Agreement;
import org.islet.enrolment.AgreementText;
import org.islet.enrolment.EnrolmentService;
import org.islet.web.site.PageSentences;

/** The terms of use and the privacy notice in force, for everybody to read. */
@Named
@RequestScoped
public class AgreementTexts {

    @Inject
    private EnrolmentService enrolment;

    public AgreementText getTerms() {
        return enrolment.text(Agreement.TERMS_OF_USE, PageSentences.language());
    }

    public AgreementText getPrivacy() {
        return enrolment.text(Agreement.PRIVACY_NOTICE, PageSentences.language());
    }
}
