package org.islet.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HealthIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void healthNamesTheDatabase() {
        var answer = portal.visitor().get("/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"database\",\"status\":\"UP\"");
    }

    @Test
    void homePageIsServed() {
        var answer = portal.visitor().get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Islet");
    }
}
