package org.islet.web.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The uploader's JNLP file, with this portal's own address in it. */
@WebServlet("/uploader/islet-uploader.jnlp")
public class LaunchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TEMPLATE = "/WEB-INF/uploader/islet-uploader.jnlp";

    @Inject
    private transient PortalAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream template = getServletContext().getResourceAsStream(TEMPLATE)) {
            if (template == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            String jnlp = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            response.setContentType("application/x-java-jnlp-file");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(jnlp.replace("{{server}}", asXml(address.getTyped())));
        }
    }

    private static String asXml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
