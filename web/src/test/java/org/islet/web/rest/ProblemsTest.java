package org.islet.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void anErrorTheServerWrappedIsForeseenByNobodyAndBreaksNoAnswer() {
        var wrapped = new EJBException("wrapped");
        wrapped.initCause(new OutOfMemoryError());

        assertThat(Problems.of(wrapped)).isEmpty();
    }

    @Test
    void whatTheServerWrappedIsAnsweredAsIfItHadNot() {
        var wrapped = new EJBException(new IllegalStateException(new SQLException("(not shown)", "57P01")));

        assertThat(Problems.of(wrapped))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(503));
    }
}
