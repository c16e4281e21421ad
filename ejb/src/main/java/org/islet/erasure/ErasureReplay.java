package org.islet.erasure;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * At each start, before anybody comes in: whoever is in the list outside and not in the database was brought back by a
 * restore of an older backup, and is erased again.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ErasureReplay {

    private static final System.Logger LOG = System.getLogger(ErasureReplay.class.getName());

    @Inject
    private ErasedPeople people;

    @Inject
    private ErasedList list;

    @Inject
    private Erasure erasure;

    @PostConstruct
    void eraseWhoCameBack() {
        try {
            Set<String> known = people.all().stream().map(Erased::account).collect(Collectors.toSet());
            long back = list.read().stream()
                    .filter(erased -> !known.contains(erased.account()))
                    .filter(erasure::eraseAgain)
                    .count();
            if (back > 0) {
                LOG.log(Level.INFO, "People a restored backup had brought back were erased again: " + back);
            }
            list.hold(people.all());
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "The list of erased people (islet.erased.list) cannot be read or written: " + unreadable,
                    unreadable);
        }
    }
}
