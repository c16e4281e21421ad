package org.islet.web.site;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Arrays;
import org.islet.web.address.PageAddress;

/** Gives every page its address at start. */
@WebListener
public class PageMapping implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext()
                .getServletRegistration("Faces Servlet")
                .addMapping(Arrays.stream(PageAddress.values())
                        .map(PageAddress::path)
                        .toArray(String[]::new));
    }
}
