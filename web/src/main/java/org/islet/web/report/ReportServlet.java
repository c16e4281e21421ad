package org.islet.web.report;

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
import org.islet.reporting.ReportFormat;
import org.islet.reporting.ReportService;
import org.islet.reporting.ReportView;
import org.islet.reporting.WrittenReport;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.model.Period;
import org.islet.web.language.ReaderLanguage;

/** The report as a PDF, in a window of its own: what Go opens. Too many days are explained by the page they came from. */
@WebServlet("/report.pdf")
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportService reports;

    @Inject
    private transient SelectedPatient patients;

    @Inject
    private transient ReaderLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PatientId patient = patients.of(request.getParameter("patient"));
            Optional<Period> period = ReportChoice.period(request.getParameter("from"), request.getParameter("to"));
            if (period.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            ReportDefinition kind = ReportChoice.kind(request.getParameter("report"));
            if (kind.needs().refusal(period.get()).isPresent()) {
                response.sendRedirect(request.getContextPath() + "/reports?" + request.getQueryString());
                return;
            }
            send(
                    reports.written(
                            patient,
                            kind,
                            period.get(),
                            ReportFormat.PDF,
                            new ReportView(
                                    language.locale(),
                                    ReportChoice.zone(request.getParameter("shownIn")),
                                    ReportChoice.isWithExcluded(request.getParameter("exclusions")))),
                    response);
        } catch (TooBusy later) {
            response.setIntHeader("Retry-After", TooBusy.SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (NoSuchPatient nobody) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(WrittenReport report, HttpServletResponse response) throws IOException {
        response.setContentType(report.format().mediaType());
        response.setHeader("Content-Disposition", "inline; filename=\"" + report.fileName() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(report.bytes().length);
        response.getOutputStream().write(report.bytes());
    }
}
