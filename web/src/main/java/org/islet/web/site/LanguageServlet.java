package org.islet.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.islet.web.address.PageAddress;
import org.islet.web.language.ChosenLanguage;
import org.islet.web.language.Languages;
import org.islet.web.security.Connections;

/** Takes a visitor's choice of a language, and leads back to the page they were looking at. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Connections connections;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isSentByAnotherSite(request)) {
            Optional.ofNullable(request.getParameter("to"))
                    .flatMap(Languages::offered)
                    .map(language -> ChosenLanguage.cookie(language, connections.isEncrypted(request)))
                    .ifPresent(response::addCookie);
        }
        String back = Optional.ofNullable(request.getParameter("back"))
                .flatMap(Goal::parse)
                .map(Goal::address)
                .orElseGet(PageAddress.HOME::link);
        response.sendRedirect(request.getContextPath() + back);
    }

    /** For whoever opens the address itself. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + PageAddress.HOME.link());
    }

    /** Browsers that do not say so send nothing here that does any harm. */
    private static boolean isSentByAnotherSite(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
