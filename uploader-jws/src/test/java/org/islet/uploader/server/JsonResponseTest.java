package org.islet.uploader.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonResponseTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "3", "\"state\"", "[1]", "{\"state\":", "<html>state</html>"})
    void whatIsNoObjectHasNoFields(String body) {
        assertThat(JsonResponse.parse(body).text("state")).isEmpty();
    }

    @Test
    void whatIsNullOrOfAnotherKindIsNotThere() {
        JsonResponse answer = JsonResponse.parse(
                "{\"state\":null,\"newEvents\":\"7\",\"chunks\":[0,null,\"1\",2],\"problems\":[null,{}]}");

        assertThat(answer.text("state")).isEmpty();
        assertThat(answer.number("newEvents")).isEmpty();
        assertThat(answer.numbers("chunks")).containsExactly(0, 2);
        assertThat(answer.objects("problems")).hasSize(1);
    }
}
