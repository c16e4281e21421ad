package org.islet.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;
import org.islet.platform.TooBusy;
import org.islet.takeout.TakenOut;
import org.islet.takeout.TakeoutService;
import org.islet.web.language.ReaderLanguage;
import org.islet.web.whose.Whose;

/** Everything of whoever is signed in, as a file to keep. */
@WebServlet("/takeout.zip")
public class TakeoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TakeoutService takeouts;

    @Inject
    private transient Whose whose;

    @Inject
    private transient ReaderLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PatientId> patient = whose.named();
        if (patient.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (TakenOut made = takeouts.takeOut(patient.get(), language.locale())) {
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + made.name() + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLengthLong(made.size());
            made.sendTo(response.getOutputStream());
        } catch (NoSuchPatient notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (TooBusy later) {
            response.setIntHeader("Retry-After", TooBusy.SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
