package org.islet.devices.fuzz;

import java.lang.reflect.Modifier;
import java.util.List;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecoderContract;
import org.junit.platform.commons.support.ReflectionSupport;

/** The contract tests of the families, found by what they are, so that a new family's are found as well. */
public final class ContractTests {

    private ContractTests() {}

    /** They stand in the family's own package; empty for a family without a contract test. */
    public static List<DecoderContract> of(DeviceFamily family) {
        return ReflectionSupport.findAllClassesInPackage(
                        family.getClass().getPackageName(),
                        ContractTests::isContractTest,
                        name -> name.endsWith("Test"))
                .stream()
                .map(type -> (DecoderContract) ReflectionSupport.newInstance(type))
                .filter(test -> test.family().id().equals(family.id()))
                .toList();
    }

    private static boolean isContractTest(Class<?> type) {
        return DecoderContract.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    }
}
