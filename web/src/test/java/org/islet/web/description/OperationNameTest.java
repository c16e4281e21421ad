package org.islet.web.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperationNameTest {

    @Test
    void anOperationIsNamedAfterItsResourceAndItsMethod() {
        assertThat(OperationName.of("TokensResource_list")).isEqualTo("tokensList");
    }

    @Test
    void aNameSomebodyChoseStays() {
        assertThat(OperationName.of("signUp")).isEqualTo("signUp");
    }
}
