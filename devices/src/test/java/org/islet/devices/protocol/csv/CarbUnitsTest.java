package org.islet.devices.protocol.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarbUnitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Carbohydrates (grams)", "Kohlenhydrate (Gramm)", "Glucides (grammes)", "Koolhydraten (gram)",
                "Carbohidratos (gramos)", "Carboidrati (grammi)", "Hidratos (gramas)", "Kolhydrater (g)",
                "Hiilihydraatit (grammaa)", "Węglowodany [gramy]", "Carbs (g)", "Meal [g]",
                "Meal Carbohydrates (Grams, Factor 1)"
            })
    void gramsAreGramsInEveryLanguage(String name) {
        assertThat(CarbUnits.of(name, Optional.empty())).contains("g");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Carbohydrates (servings)",
                "Kohlenhydrate (Portionen)",
                "Glucides (portions)",
                "Koolhydraten (porties)",
                "Carbohidratos (raciones)",
                "Carbohidratos (porciones)",
                "Carboidrati (porzioni)",
                "Hidratos (porções)",
                "Kolhydrater (portioner)",
                "Karbohydrater (porsjoner)",
                "Hiilihydraatit (annokset)",
                "Węglowodany (porcje)"
            })
    void servingsAreNeverGrams(String name) {
        assertThat(CarbUnits.of(name, Optional.of("g"))).contains("serving");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BWZ Carb Input (exchanges)", "Kohlenhydrate (BE)", "Kohlenhydrate (KE)",
                "Mahlzeitkohlenhydrate (Broteinheiten, Faktor 12)", "Glucides (échanges)", "Carboidrati (scambi)",
                "Carbohidratos (intercambios)", "Węglowodany (WW)"
            })
    void exchangesOfEveryCountryAreExchanges(String name) {
        assertThat(CarbUnits.of(name, Optional.of("g"))).contains("exchange");
    }

    @Test
    void aWordInBracketsThatNobodyKnowsIsNoUnitAndNoneIsTheUsualOne() {
        assertThat(CarbUnits.of("Carbohydrates (spoons)", Optional.of("g"))).isEmpty();
        assertThat(CarbUnits.of("Carbohydrates", Optional.of("g"))).contains("g");
        assertThat(CarbUnits.of("Carbohydrates", Optional.empty())).isEmpty();
    }
}
