package org.islet.web.sharing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.islet.consent.ConsentId;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.receipt.ConsentReceipt;
import org.islet.consent.receipt.ConsentReceiptService;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;
import org.islet.web.language.ReaderLanguage;
import org.islet.web.site.NamedInForm;
import org.islet.web.whose.Whose;

/** The receipt of a consent of whoever is signed in, to keep; of others' and of none there is nothing here. */
@WebServlet("/consent.pdf")
public class ReceiptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsentReceiptService receipts;

    @Inject
    private transient Whose whose;

    @Inject
    private transient ReaderLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ConsentReceipt> receipt = whose.named().flatMap(patient -> receipt(patient, request));
        if (receipt.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + receipt.get().fileName() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(receipt.get().pdf().length);
        response.getOutputStream().write(receipt.get().pdf());
    }

    private Optional<ConsentReceipt> receipt(PatientId patient, HttpServletRequest request) {
        try {
            var id = new ConsentId(NamedInForm.id(request.getParameter("consent")));
            return Optional.of(receipts.receipt(patient, id, language.locale()));
        } catch (NoSuchConsent | NoSuchPatient nobodys) {
            return Optional.empty();
        }
    }
}
