package org.islet.neighbour.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** To which addresses a name leads. */
@FunctionalInterface
public interface Resolver {

    Resolver SYSTEM = name -> List.of(InetAddress.getAllByName(name));

    List<InetAddress> addresses(String name) throws UnknownHostException;
}
