package org.islet.devices.fuzz;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.islet.devices.decode.DecoderContract;
import org.junit.platform.commons.support.ReflectionSupport;

/** The contract tests of the families, found by what they are, so that a new family's are found as well. */
public final class ContractTests {

    private static final Map<String, List<DecoderContract>> BY_FAMILY = find();

    private ContractTests() {}

    /** Empty for a family without a contract test. */
    public static List<DecoderContract> of(String family) {
        return BY_FAMILY.getOrDefault(family, List.of());
    }

    private static Map<String, List<DecoderContract>> find() {
        return ReflectionSupport.findAllClassesInPackage(
                        "org.islet.devices.family", ContractTests::isContractTest, name -> name.endsWith("Test"))
                .stream()
                .map(type -> (DecoderContract) ReflectionSupport.newInstance(type))
                .collect(Collectors.groupingBy(test -> test.family().id()));
    }

    private static boolean isContractTest(Class<?> type) {
        return DecoderContract.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    }
}
